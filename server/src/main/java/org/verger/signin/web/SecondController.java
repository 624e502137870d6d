package org.verger.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.verger.forms.Filled;
import org.verger.forms.Form;
import org.verger.forms.Parsed;
import org.verger.signin.Factor;
import org.verger.signin.SignIn;
import org.verger.signin.SignInAnswer;

import java.util.Map;

/// The second proof: a code from the phone, or a recovery code when the phone is lost.
@Controller
class SecondController {
    private final SignIn signIn;
    private final Sessions sessions;

    SecondController(SignIn signIn, Sessions sessions) {
        this.signIn = signIn;
        this.sessions = sessions;
    }

    @GetMapping(SignInRoutes.SECOND)
    ModelAndView show(@RequestParam(defaultValue = "/") String to, HttpServletRequest request) {
        return page("signin/second", Filled.empty(), to, HttpStatus.OK, request);
    }

    @PostMapping(SignInRoutes.SECOND)
    ModelAndView code(
            @RequestParam(defaultValue = "/") String to,
            HttpServletRequest request,
            HttpServletResponse response) {
        var form = Form.of(request);
        var code = form.text("code").required(SignInWords.CODE);
        return switch (form.parse(code::value)) {
            case Parsed.Errors<String>(var filled) ->
                    page("signin/second", filled, to, HttpStatus.UNPROCESSABLE_CONTENT, request);
            case Parsed.Value<String>(var typed) -> {
                var answer = signIn.withCode(account(request), typed);
                if (answer instanceof SignInAnswer.In) yield in(to, request, response);
                yield refused("signin/second", "code", SignInWords.WRONG_CODE, answer, to, request);
            }
        };
    }

    @GetMapping(SignInRoutes.RECOVERY)
    ModelAndView showRecovery(
            @RequestParam(defaultValue = "/") String to, HttpServletRequest request) {
        return page("signin/recovery", Filled.empty(), to, HttpStatus.OK, request);
    }

    @PostMapping(SignInRoutes.RECOVERY)
    ModelAndView recovery(
            @RequestParam(defaultValue = "/") String to,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        var answer = signIn.withRecoveryCode(account(request), code);
        if (answer instanceof SignInAnswer.In) return in(to, request, response);
        return refused("signin/recovery", "code", SignInWords.WRONG_RECOVERY, answer, to, request);
    }

    private ModelAndView in(String to, HttpServletRequest request, HttpServletResponse response) {
        sessions.add(Factor.CODE, request, response);
        return new ModelAndView("redirect:" + SignInRoutes.safe(to));
    }

    private static ModelAndView refused(
            String template,
            String field,
            String wrong,
            SignInAnswer answer,
            String to,
            HttpServletRequest request) {
        var form = Filled.empty();
        return switch (answer) {
            case SignInAnswer.Wait(var until) ->
                    page(
                            template,
                            form.wrong(field, SignInWords.waitForCode(until)),
                            to,
                            HttpStatus.TOO_MANY_REQUESTS,
                            request);
            case SignInAnswer.Busy _ ->
                    page(
                            template,
                            form.wrong(field, SignInWords.BUSY),
                            to,
                            HttpStatus.SERVICE_UNAVAILABLE,
                            request);
            case SignInAnswer.Wrong _, SignInAnswer.In _ ->
                    page(
                            template,
                            form.wrong(field, wrong),
                            to,
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            request);
        };
    }

    private static ModelAndView page(
            String template,
            Filled form,
            String to,
            HttpStatus status,
            HttpServletRequest request) {
        var seconds = VisitFilter.of(request).orElseThrow().seconds();
        var page = new SecondPage(form, SignInRoutes.safe(to), seconds.code(), seconds.passkey());
        return new ModelAndView(template, Map.of("page", page), status);
    }

    private static org.verger.signin.AccountKey account(HttpServletRequest request) {
        return VisitFilter.of(request).orElseThrow().account().key();
    }
}
