package org.verger.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.verger.platform.PersonId;
import org.verger.platform.SchoolId;
import org.verger.signin.AccountKey;
import org.verger.signin.Factor;
import org.verger.signin.SignInSettings;
import org.verger.signin.Visit;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Begins, strengthens and ends sessions.
@Component
public class Sessions {
    private static final String SCHOOL = "school";

    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final FindByIndexNameSessionRepository<? extends Session> all;
    private final SignInSettings settings;
    private final Clock clock;

    Sessions(
            FindByIndexNameSessionRepository<? extends Session> all,
            SignInSettings settings,
            Clock clock) {
        this.all = all;
        this.settings = settings;
        this.clock = clock;
    }

    /// Begins a session for this account; whatever session the browser had is gone, so that nobody
    /// can have planted its id.
    public void begin(
            AccountKey account,
            Factor factor,
            HttpServletRequest request,
            HttpServletResponse response) {
        begin(account, factor, clock.instant(), request, response);
    }

    /// The same, for what was proved at another time than this.
    public void begin(
            AccountKey account,
            Factor factor,
            Instant proved,
            HttpServletRequest request,
            HttpServletResponse response) {
        drop(request);
        var now = clock.instant();
        int idle = Math.toIntExact(settings.signin().idle().toSeconds());
        request.getSession().setMaxInactiveInterval(idle);
        keep(SignedIn.first(SessionKey.of(account, now), factor, proved), request, response);
    }

    /// Notes one thing more that was proved, under a new session id.
    void add(Factor factor, HttpServletRequest request, HttpServletResponse response) {
        add(factor, clock.instant(), request, response);
    }

    /// The same, for what was proved at another time than this.
    public void add(
            Factor factor,
            Instant proved,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (request.getSession(false) != null) request.changeSessionId();
        keep(current().orElseThrow().and(factor, proved), request, response);
    }

    /// Who is visiting in this request; nothing when nobody is signed in.
    public Optional<Visit> visit(HttpServletRequest request) {
        return VisitFilter.of(request);
    }

    void end(HttpServletRequest request) {
        drop(request);
        SecurityContextHolder.clearContext();
    }

    /// Ends every session of a person but this one, on whatever device.
    int endOthers(PersonId person, HttpServletRequest request) {
        var session = request.getSession(false);
        var others =
                all.findByPrincipalName(person.toString()).keySet().stream()
                        .filter(id -> session == null || !id.equals(session.getId()))
                        .toList();
        others.forEach(all::deleteById);
        return others.size();
    }

    /// Ends every session of a person, on whatever device.
    public void endAll(PersonId person) {
        all.findByPrincipalName(person.toString()).keySet().forEach(all::deleteById);
    }

    /// One open session of a person.
    ///
    /// @param here whether it is the one that asks
    record Open(Instant begun, Instant seen, boolean here) {}

    /// Where a person is signed in, the latest used first.
    List<Open> list(PersonId person, HttpServletRequest request) {
        var session = request.getSession(false);
        return all.findByPrincipalName(person.toString()).values().stream()
                .filter(one -> !one.isExpired())
                .map(
                        one ->
                                new Open(
                                        one.getCreationTime(),
                                        one.getLastAccessedTime(),
                                        session != null && one.getId().equals(session.getId())))
                .sorted(Comparator.comparing(Open::seen).reversed())
                .toList();
    }

    Optional<SignedIn> current() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn one
                ? Optional.of(one)
                : Optional.empty();
    }

    Optional<SchoolId> school(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(SCHOOL) instanceof UUID school
                ? Optional.of(new SchoolId(school))
                : Optional.empty();
    }

    void workAt(SchoolId school, HttpServletRequest request) {
        request.getSession().setAttribute(SCHOOL, school.value());
    }

    private void keep(SignedIn one, HttpServletRequest request, HttpServletResponse response) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(one);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    private static void drop(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) session.invalidate();
    }
}
