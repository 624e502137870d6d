package org.verger.signin.web;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.verger.proofs.Codes;
import org.verger.proofs.Passkeys;
import org.verger.signin.SignInSettings;

import java.time.Clock;

/// A person's own account.
@Controller
class AccountController {
    private final Codes codes;
    private final Passkeys passkeys;
    private final OtherWays others;
    private final Sessions sessions;
    private final SignInSettings settings;
    private final Clock clock;

    AccountController(
            Codes codes,
            Passkeys passkeys,
            OtherWays others,
            Sessions sessions,
            SignInSettings settings,
            Clock clock) {
        this.codes = codes;
        this.passkeys = passkeys;
        this.others = others;
        this.sessions = sessions;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping(SignInRoutes.ACCOUNT)
    ModelAndView show(HttpServletRequest request) {
        var visit = VisitFilter.of(request).orElseThrow();
        var person = visit.account().key().person();
        boolean fresh = visit.provedWithin(settings.signin().fresh(), clock.instant());
        var page =
                AccountPage.of(
                        visit,
                        codes.recoveryLeft(person),
                        passkeys.list(person),
                        others.used(visit),
                        sessions.list(person, request),
                        fresh);
        return new ModelAndView("signin/account", "page", page);
    }
}
