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
import org.verger.signin.Factor;
import org.verger.signin.SignIn;
import org.verger.signin.SignInAnswer;
import org.verger.signin.SignInSettings;
import org.verger.signin.Visit;

import java.time.Clock;
import java.util.List;
import java.util.Map;

/// Asks for a fresh proof before something grave, then leads back. A form that was on its way is
/// kept in the page, and sent by its writer's own press once the proof is given.
@Controller
class AgainController {
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
        return new Asked(to, CarriedForm.none(), request)
                .page(Filled.empty(), false, HttpStatus.OK);
    }

    /// The gate forwards a form here that is grave and came with too old a proof.
    @PostMapping(SignInRoutes.INTERRUPTED)
    ModelAndView interrupted(HttpServletRequest request) {
        return new Asked("/", CarriedForm.interrupted(request), request)
                .page(Filled.empty(), false, HttpStatus.FORBIDDEN);
    }

    /// Whoever has nothing else to show is sent a link, which is a proof like any other.
    @PostMapping(SignInRoutes.AGAIN_LINK)
    ModelAndView sendLink(@RequestParam(defaultValue = "/") String to, HttpServletRequest request) {
        var asked = new Asked(to, CarriedForm.kept(request), request);
        var key = asked.visit().account().key();
        return signIn.sendLinkAgain(key, request.getRemoteAddr())
                .map(
                        until ->
                                asked.refused(
                                        SignInWords.waitForLink(until),
                                        HttpStatus.TOO_MANY_REQUESTS))
                .orElseGet(() -> asked.page(Filled.empty(), true, HttpStatus.OK));
    }

    @PostMapping(SignInRoutes.AGAIN)
    ModelAndView prove(
            @RequestParam(defaultValue = "/") String to,
            @RequestParam(defaultValue = "") String proof,
            HttpServletRequest request,
            HttpServletResponse response) {
        var asked = new Asked(to, CarriedForm.kept(request), request);
        var visit = asked.visit();
        if (visit.provedWithin(settings.signin().fresh(), clock.instant())) return asked.on();
        if (asked.hasLinksAlone())
            return asked.refused(SignInWords.NOT_YET, HttpStatus.UNPROCESSABLE_CONTENT);
        boolean code = visit.hasSecond();
        var key = visit.account().key();
        var answer = code ? signIn.withCode(key, proof) : signIn.withPasswordAgain(key, proof);
        return switch (answer) {
            case SignInAnswer.In _ -> {
                sessions.add(code ? Factor.CODE : Factor.PASSWORD, request, response);
                yield asked.on();
            }
            case SignInAnswer.Wrong _ ->
                    asked.refused(
                            code ? SignInWords.WRONG_CODE : SignInWords.WRONG_PASSWORD,
                            HttpStatus.UNPROCESSABLE_CONTENT);
            case SignInAnswer.Wait(var until) ->
                    asked.refused(
                            code ? SignInWords.waitForCode(until) : SignInWords.waitUntil(until),
                            HttpStatus.TOO_MANY_REQUESTS);
            case SignInAnswer.Busy _ ->
                    asked.refused(SignInWords.BUSY, HttpStatus.SERVICE_UNAVAILABLE);
        };
    }

    /// Somebody who is asked to prove who they are: where they were going, and with which form.
    private final class Asked {
        private final String to;
        private final CarriedForm carried;
        private final Visit visit;

        Asked(String to, CarriedForm carried, HttpServletRequest request) {
            this.to = SignInRoutes.safe(to);
            this.carried = carried;
            this.visit = VisitFilter.of(request).orElseThrow();
        }

        Visit visit() {
            return visit;
        }

        boolean hasLinksAlone() {
            return !visit.hasSecond()
                    && !visit.account().hasPassword()
                    && others.again(visit).isEmpty();
        }

        ModelAndView on() {
            if (carried.isNone() && !isFile()) return new ModelAndView("redirect:" + to);
            return new ModelAndView(
                    "signin/carry-on", "page", shown(Filled.empty(), false, List.of()));
        }

        /// A browser that is led to a file keeps it, and shows the page that it was on.
        private boolean isFile() {
            return to.endsWith(".csv");
        }

        ModelAndView refused(String words, HttpStatus status) {
            return page(Filled.empty().wrong("proof", words), hasLinksAlone(), status);
        }

        ModelAndView page(Filled form, boolean linkSent, HttpStatus status) {
            var page = shown(form, linkSent, others.again(visit));
            return new ModelAndView("signin/again", Map.of("page", page), status);
        }

        private AgainPage shown(Filled form, boolean linkSent, List<OtherWays.Offer> offers) {
            return new AgainPage(
                    form,
                    to,
                    visit.seconds().code(),
                    visit.seconds().passkey(),
                    !visit.hasSecond() && visit.account().hasPassword(),
                    hasLinksAlone(),
                    linkSent,
                    offers,
                    carried);
        }
    }
}
