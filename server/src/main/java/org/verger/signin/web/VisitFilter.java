package org.verger.signin.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;
import org.verger.people.Doors;
import org.verger.platform.Actor;
import org.verger.platform.PersonId;
import org.verger.platform.Scope;
import org.verger.proofs.Codes;
import org.verger.proofs.Passkeys;
import org.verger.signin.Account;
import org.verger.signin.Accounts;
import org.verger.signin.SignInSettings;
import org.verger.signin.Visit;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/// Reads at every request who is visiting and what they are now, and does the rest of the request
/// in their scope. A closed account or a session that is too old ends here.
final class VisitFilter extends OncePerRequestFilter {
    private static final String NAME = Visit.class.getName();

    private final Sessions sessions;
    private final Accounts accounts;
    private final Doors people;
    private final Codes codes;
    private final Passkeys passkeys;
    private final SignInSettings settings;
    private final Clock clock;

    VisitFilter(
            Sessions sessions,
            Accounts accounts,
            Doors people,
            Codes codes,
            Passkeys passkeys,
            SignInSettings settings,
            Clock clock) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.people = people;
        this.codes = codes;
        this.passkeys = passkeys;
        this.settings = settings;
        this.clock = clock;
    }

    /// Who is visiting in this request; nothing when nobody is signed in.
    static Optional<Visit> of(HttpServletRequest request) {
        return request.getAttribute(NAME) instanceof Visit visit
                ? Optional.of(visit)
                : Optional.empty();
    }

    /// An error page is shown to the same visitor.
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var signedIn = sessions.current();
        if (signedIn.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        var visit = visit(signedIn.get(), request);
        if (visit.isEmpty()) {
            sessions.end(request);
            chain.doFilter(request, response);
            return;
        }
        request.setAttribute(NAME, visit.get());
        inScope(visit.get().scope(), request, response, chain);
    }

    private Optional<Visit> visit(SignedIn signedIn, HttpServletRequest request) {
        var key = signedIn.getPrincipal();
        if (key.since().plus(settings.signin().longest()).isBefore(clock.instant())) {
            return Optional.empty();
        }
        var trust = key.account().trust();
        var person = key.account().person();
        return new Scope(trust, Set.of(), Actor.Machine.VERGER)
                .call(() -> accounts.find(person).map(account -> standing(account, person)))
                .filter(one -> settings.demo() || !one.account().demonstration())
                .map(
                        one -> {
                            var places = people.placesOf(trust, person);
                            var wanted = sessions.school(request);
                            var here =
                                    places.stream()
                                            .filter(
                                                    p ->
                                                            wanted.filter(p.school()::equals)
                                                                    .isPresent())
                                            .findFirst()
                                            .or(() -> places.stream().findFirst());
                            return new Visit(
                                    one.account(), one.seconds(), places, here, signedIn.proofs());
                        });
    }

    private record Standing(Account account, Visit.Seconds seconds) {}

    private Standing standing(Account account, PersonId person) {
        return new Standing(
                account,
                new Visit.Seconds(codes.areSetUp(person), !passkeys.list(person).isEmpty()));
    }

    private static void inScope(
            Scope scope,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        var failure = scope.call(() -> rest(request, response, chain));
        if (failure.isEmpty()) return;
        switch (failure.get()) {
            case ServletException e -> throw e;
            case IOException e -> throw e;
            default -> throw new IllegalStateException(failure.get());
        }
    }

    private static Optional<Exception> rest(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
        try {
            chain.doFilter(request, response);
            return Optional.empty();
        } catch (ServletException | IOException e) {
            return Optional.of(e);
        }
    }
}
