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
import org.verger.people.EmailAddress;
import org.verger.platform.PersonId;
import org.verger.platform.TrustId;
import org.verger.signin.AccountKey;
import org.verger.signin.Factor;
import org.verger.signin.InventedPeople;
import org.verger.signin.SignIn;
import org.verger.signin.SignInAnswer;

import java.util.UUID;

/// The page where people sign in.
@Controller
class SignInController {
    private final SignIn signIn;
    private final InventedPeople invented;
    private final OtherWays others;
    private final Sessions sessions;

    SignInController(SignIn signIn, InventedPeople invented, OtherWays others, Sessions sessions) {
        this.signIn = signIn;
        this.others = others;
        this.invented = invented;
        this.sessions = sessions;
    }

    private record Tried(EmailAddress email, String password) {}

    @GetMapping(SignInRoutes.SIGN_IN)
    ModelAndView show(@RequestParam(defaultValue = "/") String to) {
        return page(Filled.empty(), to, HttpStatus.OK);
    }

    @PostMapping(SignInRoutes.SIGN_IN)
    ModelAndView signIn(
            @RequestParam(defaultValue = "/") String to,
            HttpServletRequest request,
            HttpServletResponse response) {
        var form = Form.of(request);
        var email =
                form.text("email")
                        .required(SignInWords.EMAIL)
                        .as(EmailAddress::read, SignInWords.EMAIL);
        var password = form.secret("password").required(SignInWords.PASSWORD);
        return switch (form.parse(() -> new Tried(email.value(), password.value()))) {
            case Parsed.Errors<Tried>(var filled) ->
                    page(filled, to, HttpStatus.UNPROCESSABLE_CONTENT);
            case Parsed.Value<Tried>(var tried) ->
                    answer(
                            signIn.withPassword(
                                    tried.email(), tried.password(), request.getRemoteAddr()),
                            Factor.PASSWORD,
                            form.filled(),
                            to,
                            request,
                            response);
        };
    }

    @PostMapping(SignInRoutes.INVENTED)
    ModelAndView beInvented(
            @RequestParam UUID trust,
            @RequestParam UUID person,
            HttpServletRequest request,
            HttpServletResponse response) {
        var account = new AccountKey(new TrustId(trust), new PersonId(person));
        return answer(
                signIn.asInvented(account),
                Factor.INVENTED,
                Filled.empty(),
                SignInRoutes.HOME,
                request,
                response);
    }

    private ModelAndView answer(
            SignInAnswer answer,
            Factor factor,
            Filled form,
            String to,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (answer) {
            case SignInAnswer.In(var account) -> {
                sessions.begin(account, factor, request, response);
                yield new ModelAndView("redirect:" + SignInRoutes.safe(to));
            }
            case SignInAnswer.Wrong _ ->
                    page(
                            form.wrong("email", SignInWords.WRONG),
                            to,
                            HttpStatus.UNPROCESSABLE_CONTENT);
            case SignInAnswer.Wait(var until) ->
                    page(
                            form.wrong("email", SignInWords.waitUntil(until)),
                            to,
                            HttpStatus.TOO_MANY_REQUESTS);
            case SignInAnswer.Busy _ ->
                    page(form.wrong("email", SignInWords.BUSY), to, HttpStatus.SERVICE_UNAVAILABLE);
        };
    }

    private ModelAndView page(Filled form, String to, HttpStatus status) {
        var page = SignInPage.of(form, SignInRoutes.safe(to), others.offered(), invented.list());
        return new ModelAndView("signin/sign-in", java.util.Map.of("page", page), status);
    }
}
