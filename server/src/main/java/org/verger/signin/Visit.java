package org.verger.signin;

import org.verger.people.Place;
import org.verger.platform.Actor;
import org.verger.platform.Role;
import org.verger.platform.SchoolId;
import org.verger.platform.Scope;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A signed-in person at one of their schools, as things stand at this very request: the account,
/// the appointments in force, and what was proved when.
///
/// @param here the school they are working for; nothing when no appointment is in force
public record Visit(
        Account account,
        Seconds seconds,
        List<Place> places,
        Optional<Place> here,
        Map<Factor, Instant> proofs) {
    private static final Set<Role> NEED_A_SECOND =
            Set.of(
                    Role.OFFICE,
                    Role.HEAD,
                    Role.SAFEGUARDING_LEAD,
                    Role.TRUST_OFFICER,
                    Role.ADMINISTRATOR);

    /// What they can show beside a password.
    public record Seconds(boolean code, boolean passkey) {}

    public Visit {
        places = List.copyOf(places);
        proofs = Map.copyOf(proofs);
    }

    /// The roles at the school they are working for.
    public Set<Role> roles() {
        return here.map(Place::roles).orElse(Set.of());
    }

    /// The scope of whatever they do in this request.
    public Scope scope() {
        var schools = here.map(place -> Set.of(place.school())).orElse(Set.<SchoolId>of());
        var key = account.key();
        return new Scope(
                key.trust(), schools, new Actor.Someone(key.person(), account.name(), roles()));
    }

    /// Whether a role that they have anywhere asks for more than a password.
    public boolean needsSecond() {
        return places.stream().anyMatch(p -> p.roles().stream().anyMatch(NEED_A_SECOND::contains));
    }

    /// Whether they have shown more than a password in this session.
    public boolean showedSecond() {
        return proofs.keySet().stream().anyMatch(Factor::isSecond);
    }

    /// Whether they have something to show beside a password.
    public boolean hasSecond() {
        return seconds.code() || seconds.passkey();
    }

    /// Whether what they would have to show for something grave was shown this recently.
    public boolean provedWithin(Duration fresh, Instant now) {
        return proofs.entrySet().stream()
                .filter(proof -> !hasSecond() || proof.getKey().isSecond())
                .anyMatch(
                        proof ->
                                proof.getKey() == Factor.INVENTED
                                        || !proof.getValue().plus(fresh).isBefore(now));
    }
}
