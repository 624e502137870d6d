package org.verger.oncall.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.verger.oncall.Acknowledgements;

import java.util.Map;

/// Answering a call, by whoever has its link. The page only shows a button: mail scanners look at
/// every address.
@Controller
class AcknowledgementController {
    private final Acknowledgements answers;

    AcknowledgementController(Acknowledgements answers) {
        this.answers = answers;
    }

    @GetMapping(OnCallRoutes.ANSWER)
    ModelAndView look(@PathVariable String token) {
        return page(
                Acknowledgements.Token.read(token)
                        .map(answers::look)
                        .orElse(Acknowledgements.Standing.NO_GOOD),
                token);
    }

    @PostMapping(OnCallRoutes.ANSWER)
    ModelAndView answer(@PathVariable String token) {
        return switch (Acknowledgements.Token.read(token)
                .map(answers::answer)
                .orElse(Acknowledgements.Standing.NO_GOOD)) {
            case OPEN, ANSWERED -> new ModelAndView("redirect:/on-call/answer/" + token);
            case NO_GOOD -> page(Acknowledgements.Standing.NO_GOOD, token);
        };
    }

    private static ModelAndView page(Acknowledgements.Standing standing, String token) {
        var status =
                standing == Acknowledgements.Standing.NO_GOOD ? HttpStatus.GONE : HttpStatus.OK;
        return new ModelAndView(
                "oncall/answer",
                Map.of("page", new AnswerPage(standing, "/on-call/answer/" + token)),
                status);
    }
}
