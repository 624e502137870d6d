package org.verger.consent;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.verger.pupils.PupilId;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/// For what children may be shown, before something is done that may end it, and after.
@Component
public class Showing {
    private final Consents consents;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Showing(Consents consents, ApplicationEventPublisher events, Clock clock) {
        this.consents = consents;
        this.events = events;
        this.clock = clock;
    }

    /// For which uses each of these may be shown today; who may for none is left out.
    public Map<PupilId, Set<Purpose>> of(Set<PupilId> children) {
        return consents.uses(children, LocalDate.now(clock));
    }

    /// Has what shows these children come down for every one of these uses that is over now.
    public void takeDown(Map<PupilId, Set<Purpose>> before) {
        var now = of(before.keySet());
        before.forEach(
                (child, uses) ->
                        uses.stream()
                                .filter(use -> !now.getOrDefault(child, Set.of()).contains(use))
                                .forEach(
                                        use ->
                                                events.publishEvent(
                                                        ConsentWithdrawn.of(child, use))));
    }
}
