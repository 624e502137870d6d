package org.verger.doubles;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.verger.consent.ConsentWithdrawn;
import org.verger.consent.Consents;
import org.verger.consent.Purpose;
import org.verger.pupils.PupilId;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/// For what children may be shown, before two records become one and after.
@Component
class Showing {
    private final Consents consents;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Showing(Consents consents, ApplicationEventPublisher events, Clock clock) {
        this.consents = consents;
        this.events = events;
        this.clock = clock;
    }

    /// For which uses each of these may be shown today.
    Map<PupilId, Set<Purpose>> of(Set<PupilId> children) {
        return consents.uses(children, LocalDate.now(clock));
    }

    /// Has what shows this child come down for every one of these uses that is over now.
    void takeDown(PupilId child, Set<Purpose> before) {
        var now = of(Set.of(child)).getOrDefault(child, Set.of());
        before.stream()
                .filter(use -> !now.contains(use))
                .forEach(use -> events.publishEvent(ConsentWithdrawn.of(child, use)));
    }
}
