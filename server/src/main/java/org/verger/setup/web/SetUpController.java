package org.verger.setup.web;

import static org.verger.parts.Words.words;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.verger.forms.Filled;
import org.verger.forms.Form;
import org.verger.forms.Parsed;
import org.verger.frame.Flash;
import org.verger.platform.NotFound;
import org.verger.setup.Founding;
import org.verger.setup.SetUp;
import org.verger.signin.Factor;
import org.verger.signin.SignIn;
import org.verger.signin.SignInAnswer;
import org.verger.signin.web.Sessions;
import org.verger.signin.web.SignInRoutes;

import java.util.Map;

/// The page behind the set-up link. It is there only while nobody has an account.
@Controller
class SetUpController {
    private final SetUp setUp;
    private final SignIn signIn;
    private final Sessions sessions;

    SetUpController(SetUp setUp, SignIn signIn, Sessions sessions) {
        this.setUp = setUp;
        this.signIn = signIn;
        this.sessions = sessions;
    }

    @GetMapping(SetUpRoutes.SET_UP)
    ModelAndView show(@PathVariable String link) {
        if (!setUp.isOpen(link)) throw over();
        return page(link, Filled.empty(), HttpStatus.OK);
    }

    @PostMapping(SetUpRoutes.SET_UP)
    ModelAndView finish(
            @PathVariable String link, HttpServletRequest request, HttpServletResponse response) {
        if (!setUp.isOpen(link)) throw over();
        var form = Form.of(request);
        return switch (FoundingForm.parse(form)) {
            case Parsed.Errors<Founding>(var filled) ->
                    page(link, filled, HttpStatus.UNPROCESSABLE_CONTENT);
            case Parsed.Value<Founding>(var founding) ->
                    switch (setUp.finish(link, founding)) {
                        case SetUp.Outcome.Done _ -> enter(founding, request, response);
                        case SetUp.Outcome.Refused(var why) ->
                                page(
                                        link,
                                        form.filled().wrong("password", why),
                                        HttpStatus.UNPROCESSABLE_CONTENT);
                        case SetUp.Outcome.Busy _ ->
                                page(
                                        link,
                                        form.filled().wrong("password", words("setup.busy")),
                                        HttpStatus.SERVICE_UNAVAILABLE);
                        case SetUp.Outcome.Over _ -> throw over();
                    };
        };
    }

    /// Signs in as anybody would, so that it stands in the ledger. Their account page asks for the
    /// second proof.
    private ModelAndView enter(
            Founding founding, HttpServletRequest request, HttpServletResponse response) {
        if (!(signIn.withPassword(founding.email(), founding.password(), request.getRemoteAddr())
                instanceof SignInAnswer.In(var account))) {
            return new ModelAndView("redirect:" + SignInRoutes.SIGN_IN);
        }
        sessions.begin(account, Factor.PASSWORD, request, response);
        Flash.done(words("setup.done", founding.trust())).after(request);
        return new ModelAndView("redirect:" + SignInRoutes.ACCOUNT);
    }

    private static ModelAndView page(String link, Filled form, HttpStatus status) {
        var page = new SetUpPage(form, SetUpRoutes.setUp(link));
        return new ModelAndView("setup/set-up", Map.of("page", page), status);
    }

    private static NotFound over() {
        return new NotFound("the set-up page");
    }
}
