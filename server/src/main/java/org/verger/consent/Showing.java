package org.verger.consent;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.verger.consent.Voice.Word;
import org.verger.pupils.PupilId;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/// For what children may be shown and named, before something is done that may end it, and after.
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

    /// For which uses each of these may be shown today, and whether named there too; who may for
    /// none is left out.
    public Map<PupilId, Map<Purpose, Word>> of(Set<PupilId> children) {
        return consents.allowed(children, LocalDate.now(clock));
    }

    /// Has what shows this child for this use come down, whatever was so before.
    public void takeDown(PupilId child, Purpose use) {
        events.publishEvent(ConsentWithdrawn.of(child, use));
    }

    /// Has what shows these children come down for every one of these uses that is over now, and
    /// what says their name where it may be said no more.
    public void takeDown(Map<PupilId, Map<Purpose, Word>> before) {
        var now = of(before.keySet());
        before.forEach(
                (child, uses) ->
                        uses.keySet().stream()
                                .filter(use -> !now.getOrDefault(child, Map.of()).containsKey(use))
                                .forEach(use -> takeDown(child, use)));
        takeNamesDown(before, now);
    }

    /// Has what says these children's names come down where it could be said before and may be no
    /// more, whether or not they may still be shown.
    public void takeNamesDown(Map<PupilId, Map<Purpose, Word>> before) {
        if (before.values().stream().anyMatch(uses -> uses.containsValue(Word.NAMED)))
            takeNamesDown(before, of(before.keySet()));
    }

    private void takeNamesDown(
            Map<PupilId, Map<Purpose, Word>> before, Map<PupilId, Map<Purpose, Word>> now) {
        before.forEach(
                (child, was) -> {
                    var is = now.getOrDefault(child, Map.of());
                    if (was.keySet().stream()
                            .anyMatch(use -> isNameOver(was.get(use), is.get(use))))
                        events.publishEvent(NameTakenBack.of(child));
                });
    }

    private static boolean isNameOver(@Nullable Word before, @Nullable Word now) {
        return before == Word.NAMED && now != Word.NAMED;
    }
}
