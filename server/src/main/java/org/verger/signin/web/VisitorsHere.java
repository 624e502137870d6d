package org.verger.signin.web;

import static java.util.stream.Collectors.joining;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.verger.frame.Access;
import org.verger.frame.Visitor;
import org.verger.frame.Visitors;
import org.verger.platform.Role;
import org.verger.signin.EntryRules.Entry;
import org.verger.signin.Visit;

import java.util.Optional;

/// Tells the page frame who is visiting, and which doors are open to them.
@Component
class VisitorsHere implements Visitors, Access {
    private final Gate gate;

    VisitorsHere(Gate gate) {
        this.gate = gate;
    }

    @Override
    public Optional<Visitor> current() {
        return request().flatMap(VisitFilter::of).map(VisitorsHere::visitor);
    }

    /// A door that asks for a fresh proof is one that opens.
    @Override
    public boolean opens(String method, String path) {
        return request()
                .map(request -> gate.entry(method, path, request))
                .filter(entry -> entry == Entry.OPEN || entry == Entry.PROVE_AGAIN)
                .isPresent();
    }

    private static Visitor visitor(Visit visit) {
        var places =
                visit.places().stream()
                        .map(
                                place ->
                                        new Visitor.Place(
                                                place.school().toString(),
                                                place.name(),
                                                visit.here().filter(place::equals).isPresent()))
                        .toList();
        var role = visit.roles().stream().sorted().map(Role::words).collect(joining(", "));
        return new Visitor(visit.account().name(), role, places);
    }

    private static Optional<HttpServletRequest> request() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes it
                ? Optional.of(it.getRequest())
                : Optional.empty();
    }
}
