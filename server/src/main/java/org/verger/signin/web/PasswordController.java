package org.verger.signin.web;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.verger.forms.Filled;
import org.verger.frame.Flash;
import org.verger.signin.Accounts;
import org.verger.signin.SignIn;

import java.util.Map;

/// A person's own password, and their own sessions elsewhere.
@Controller
class PasswordController {
    private final Accounts accounts;
    private final SignIn signIn;
    private final Sessions sessions;

    PasswordController(Accounts accounts, SignIn signIn, Sessions sessions) {
        this.accounts = accounts;
        this.signIn = signIn;
        this.sessions = sessions;
    }

    @GetMapping(SignInRoutes.PASSWORD)
    ModelAndView show() {
        return page(Filled.empty(), HttpStatus.OK);
    }

    @PostMapping(SignInRoutes.PASSWORD)
    ModelAndView change(
            @RequestParam(defaultValue = "") String password, HttpServletRequest request) {
        var person = VisitFilter.of(request).orElseThrow().account().key().person();
        return switch (accounts.setPassword(person, password)) {
            case Accounts.PasswordChange.Changed _ -> {
                int _ = sessions.endOthers(person, request);
                Flash.done("Your password is changed, and you are signed out everywhere else.")
                        .after(request);
                yield new ModelAndView("redirect:" + SignInRoutes.ACCOUNT);
            }
            case Accounts.PasswordChange.Refused(var why) ->
                    page(Filled.empty().wrong("password", why), HttpStatus.UNPROCESSABLE_CONTENT);
            case Accounts.PasswordChange.Busy _ ->
                    page(
                            Filled.empty().wrong("password", SignInWords.BUSY),
                            HttpStatus.SERVICE_UNAVAILABLE);
        };
    }

    @PostMapping(SignInRoutes.SESSIONS)
    String signOutElsewhere(HttpServletRequest request) {
        var account = VisitFilter.of(request).orElseThrow().account().key();
        int ended = sessions.endOthers(account.person(), request);
        if (ended > 0) signIn.outElsewhere(account);
        Flash.done(
                        ended == 0
                                ? "You were signed in nowhere else."
                                : "You are signed out everywhere else.")
                .after(request);
        return "redirect:" + SignInRoutes.ACCOUNT;
    }

    private static ModelAndView page(Filled form, HttpStatus status) {
        return new ModelAndView("signin/password", Map.of("page", form), status);
    }
}
