package org.verger.signin.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;
import org.verger.forms.Text;
import org.verger.frame.FrameRoutes;
import org.verger.people.Doors;
import org.verger.people.Place;
import org.verger.platform.Actor;
import org.verger.platform.PersonId;
import org.verger.platform.SchoolId;
import org.verger.platform.Scope;
import org.verger.proofs.Codes;
import org.verger.proofs.Passkeys;
import org.verger.signin.Account;
import org.verger.signin.Accounts;
import org.verger.signin.SignInSettings;
import org.verger.signin.Visit;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
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
                            var here = here(places, request);
                            return new Visit(
                                    one.account(), one.seconds(), places, here, signedIn.proofs());
                        });
    }

    /// A form acts at the school that it was made for, and nowhere else: whoever works at several
    /// may have moved on since, or signed in again. The visit goes on where it acted.
    private Optional<Place> here(List<Place> places, HttpServletRequest request) {
        var madeFor = madeFor(request);
        if (madeFor.isPresent()) {
            var there = at(madeFor.get(), places);
            there.map(Place::school)
                    .filter(school -> !sessions.school(request).equals(Optional.of(school)))
                    .ifPresent(school -> sessions.workAt(school, request));
            return there;
        }
        return sessions.school(request)
                .flatMap(school -> at(school, places))
                .or(() -> places.stream().findFirst());
    }

    private static Optional<Place> at(SchoolId school, List<Place> places) {
        return places.stream().filter(place -> place.school().equals(school)).findFirst();
    }

    private static Optional<SchoolId> madeFor(HttpServletRequest request) {
        if (request.getMethod().equals("GET")) return Optional.empty();
        return Optional.ofNullable(request.getHeader(FrameRoutes.MADE_FOR_HEADER))
                .or(() -> Optional.ofNullable(request.getParameter(FrameRoutes.MADE_FOR)))
                .flatMap(Text::readId)
                .map(SchoolId::new);
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
