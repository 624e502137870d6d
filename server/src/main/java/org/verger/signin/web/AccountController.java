package org.verger.signin.web;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.verger.ledger.Thing;
import org.verger.people.History;
import org.verger.proofs.Codes;
import org.verger.proofs.Passkeys;
import org.verger.signin.SignInSettings;

import java.time.Clock;
import java.util.Set;

/// A person's own account.
@Controller
class AccountController {
    private static final Set<String> CHANGES =
            Set.of(
                    "signin.account_opened",
                    "signin.account_closed",
                    "signin.account_reopened",
                    "signin.password_changed",
                    "signin.codes_set_up",
                    "signin.codes_removed",
                    "signin.recovery_codes_renewed",
                    "signin.recovery_code_used",
                    "signin.passkey_added",
                    "signin.passkey_renamed",
                    "signin.passkey_removed",
                    "signin.signed_out_elsewhere",
                    "signin.provider_bound",
                    "signin.provider_unbound",
                    "signin.held_back");

    private final Codes codes;
    private final Passkeys passkeys;
    private final OtherWays others;
    private final Sessions sessions;
    private final History history;
    private final SignInSettings settings;
    private final Clock clock;

    AccountController(
            Codes codes,
            Passkeys passkeys,
            OtherWays others,
            Sessions sessions,
            History history,
            SignInSettings settings,
            Clock clock) {
        this.codes = codes;
        this.passkeys = passkeys;
        this.others = others;
        this.sessions = sessions;
        this.history = history;
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
                        fresh,
                        history.latest(new Thing("account", person.value()), CHANGES));
        return new ModelAndView("signin/account", "page", page);
    }
}
