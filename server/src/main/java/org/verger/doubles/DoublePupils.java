package org.verger.doubles;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.verger.consent.Showing;
import org.verger.people.Handover;
import org.verger.pupils.Pupil;
import org.verger.pupils.PupilHolder;
import org.verger.pupils.PupilId;
import org.verger.pupils.Roll;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Two records of one child.
@Service
public class DoublePupils {
    private final Roll roll;
    private final List<PupilHolder> holders;
    private final Showing showing;

    DoublePupils(Roll roll, List<PupilHolder> holders, Showing showing) {
        this.roll = roll;
        this.holders = List.copyOf(holders);
        this.showing = showing;
    }

    /// Both side by side, what would go over, and what forbids it.
    ///
    /// @throws org.verger.platform.NotFound when one is not the school's
    @Transactional(readOnly = true)
    public Comparison<Pupil> compare(PupilId first, PupilId second) {
        var kept = roll.get(first);
        var gone = roll.get(second);
        var reasons = DoubleRules.reasons(facts(kept, gone));
        if (reasons.contains(Refusal.THE_SAME_RECORD))
            return Comparison.of(kept, gone, reasons, List.of());
        return Comparison.of(kept, gone, reasons, look(gone.id(), kept.id()));
    }

    /// Makes the two one, whole or not at all. What shows the child for a use that no longer holds
    /// comes down.
    ///
    /// @throws org.verger.platform.NotFound when one is not the school's
    @Transactional
    public Outcome<Pupil> merge(PupilId first, PupilId second) {
        var both = compare(first, second);
        if (!both.mayMerge()) return new Outcome.Refused<>(both);
        var kept = both.first().id();
        var gone = both.second().id();
        var before = showing.of(Set.of(kept, gone));
        holders.forEach(holder -> holder.handOver(gone, kept));
        roll.merge(gone, kept);
        showing.takeDown(
                Map.of(
                        kept,
                        before.values().stream()
                                .flatMap(words -> words.entrySet().stream())
                                .collect(
                                        toUnmodifiableMap(
                                                Map.Entry::getKey,
                                                Map.Entry::getValue,
                                                (one, other) ->
                                                        one.compareTo(other) > 0 ? one : other))));
        return new Outcome.Done<>();
    }

    private List<Handover> look(PupilId second, PupilId first) {
        return holders.stream().map(holder -> holder.look(second, first)).toList();
    }

    private DoubleRules.Facts facts(Pupil first, Pupil second) {
        var here = roll.list(Stream.of(first, second).map(Pupil::id).collect(toUnmodifiableSet()));
        return new DoubleRules.Facts(first, second, here.contains(first), here.contains(second));
    }
}
