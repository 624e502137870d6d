package org.verger.signin.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.verger.forms.Filled;
import org.verger.signin.Factor;
import org.verger.signin.SignIn;
import org.verger.signin.SignInAnswer;
import org.verger.signin.SignInSettings;
import org.verger.signin.Visit;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Asks for a fresh proof before something grave, then leads back. A form that was on its way is
/// kept in the page, and sent by its writer's own press once the proof is given.
@Controller
class AgainController {
    private static final String CARRIED = "carried.";

    private final SignIn signIn;
    private final Sessions sessions;
    private final SignInSettings settings;
    private final OtherWays others;
    private final Clock clock;

    AgainController(
            SignIn signIn,
            Sessions sessions,
            SignInSettings settings,
            OtherWays others,
            Clock clock) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.settings = settings;
        this.others = others;
        this.clock = clock;
    }

    @GetMapping(SignInRoutes.AGAIN)
    ModelAndView show(@RequestParam(defaultValue = "/") String to, HttpServletRequest request) {
        return page(Filled.empty(), to, "", List.of(), HttpStatus.OK, request);
    }

    /// The gate forwards a form here that is grave and came with too old a proof.
    @PostMapping(SignInRoutes.INTERRUPTED)
    ModelAndView interrupted(HttpServletRequest request) {
        var from = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        var path = from instanceof String uri ? uri : "";
        return page(Filled.empty(), "/", path, fields(request, ""), HttpStatus.FORBIDDEN, request);
    }

    @PostMapping(SignInRoutes.AGAIN)
    ModelAndView prove(
            @RequestParam(defaultValue = "/") String to,
            @RequestParam(defaultValue = "") String interrupted,
            @RequestParam(defaultValue = "") String proof,
            HttpServletRequest request,
            HttpServletResponse response) {
        var visit = VisitFilter.of(request).orElseThrow();
        var carried = fields(request, CARRIED);
        if (visit.provedWithin(settings.signin().fresh(), clock.instant())) {
            return on(to, interrupted, carried);
        }
        boolean code = visit.hasSecond();
        var key = visit.account().key();
        var answer = code ? signIn.withCode(key, proof) : signIn.withPasswordAgain(key, proof);
        return switch (answer) {
            case SignInAnswer.In _ -> {
                sessions.add(code ? Factor.CODE : Factor.PASSWORD, request, response);
                yield on(to, interrupted, carried);
            }
            case SignInAnswer.Wrong _ ->
                    refused(
                            code ? SignInWords.WRONG_CODE : SignInWords.WRONG_PASSWORD,
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            to,
                            interrupted,
                            carried,
                            request);
            case SignInAnswer.Wait(var until) ->
                    refused(
                            SignInWords.waitUntil(until),
                            HttpStatus.TOO_MANY_REQUESTS,
                            to,
                            interrupted,
                            carried,
                            request);
            case SignInAnswer.Busy _ ->
                    refused(
                            SignInWords.BUSY,
                            HttpStatus.SERVICE_UNAVAILABLE,
                            to,
                            interrupted,
                            carried,
                            request);
        };
    }

    private static ModelAndView on(String to, String interrupted, List<AgainPage.Carried> carried) {
        if (interrupted.isEmpty()) return new ModelAndView("redirect:" + SignInRoutes.safe(to));
        var page =
                new AgainPage(
                        Filled.empty(),
                        to,
                        false,
                        false,
                        false,
                        List.of(),
                        SignInRoutes.safe(interrupted),
                        carried);
        return new ModelAndView("signin/carry-on", "page", page);
    }

    private ModelAndView refused(
            String words,
            HttpStatus status,
            String to,
            String interrupted,
            List<AgainPage.Carried> carried,
            HttpServletRequest request) {
        return page(
                Filled.empty().wrong("proof", words), to, interrupted, carried, status, request);
    }

    private ModelAndView page(
            Filled form,
            String to,
            String interrupted,
            List<AgainPage.Carried> carried,
            HttpStatus status,
            HttpServletRequest request) {
        Visit visit = VisitFilter.of(request).orElseThrow();
        var offers = others.again(visit);
        var page =
                new AgainPage(
                        form,
                        SignInRoutes.safe(to),
                        visit.seconds().code(),
                        visit.seconds().passkey(),
                        !visit.hasSecond() && (visit.account().hasPassword() || offers.isEmpty()),
                        offers,
                        interrupted,
                        carried);
        return new ModelAndView("signin/again", Map.of("page", page), status);
    }

    private static List<AgainPage.Carried> fields(HttpServletRequest request, String prefix) {
        var fields = new ArrayList<AgainPage.Carried>();
        request.getParameterMap()
                .forEach(
                        (name, values) -> {
                            if (!name.startsWith(prefix) || name.equals("_csrf")) return;
                            for (var value : values) {
                                fields.add(
                                        new AgainPage.Carried(
                                                name.substring(prefix.length()), value));
                            }
                        });
        return fields;
    }
}
