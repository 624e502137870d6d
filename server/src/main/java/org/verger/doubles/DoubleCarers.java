package org.verger.doubles;

import static java.util.stream.Collectors.toUnmodifiableSet;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.verger.carers.Carer;
import org.verger.carers.CarerHolder;
import org.verger.carers.CarerId;
import org.verger.carers.Carers;
import org.verger.consent.Showing;
import org.verger.pupils.PupilId;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Two records of one carer.
@Service
public class DoubleCarers {
    private final Carers carers;
    private final List<CarerHolder> holders;
    private final Showing showing;

    DoubleCarers(Carers carers, List<CarerHolder> holders, Showing showing) {
        this.carers = carers;
        this.holders = List.copyOf(holders);
        this.showing = showing;
    }

    /// Both side by side, what would go over, and what forbids it.
    ///
    /// @throws org.verger.platform.NotFound when one is not the school's
    @Transactional(readOnly = true)
    public Comparison<Carer> compare(CarerId first, CarerId second) {
        var kept = carers.get(first);
        var gone = carers.get(second);
        if (kept.id().equals(gone.id()))
            return Comparison.of(kept, gone, List.of(Refusal.THE_SAME_RECORD), List.of());
        var told = holders.stream().map(holder -> holder.look(gone.id(), kept.id())).toList();
        return Comparison.of(kept, gone, List.of(), told);
    }

    /// Makes the two one, whole or not at all. What shows a child of theirs for a use that no
    /// longer holds comes down.
    ///
    /// @throws org.verger.platform.NotFound when one is not the school's
    @Transactional
    public Outcome<Carer> merge(CarerId first, CarerId second) {
        var both = compare(first, second);
        if (!both.mayMerge()) return new Outcome.Refused<>(both);
        var kept = both.first().id();
        var gone = both.second().id();
        var before = showing.of(children(kept, gone));
        holders.forEach(holder -> holder.handOver(gone, kept));
        carers.merge(gone, kept);
        showing.takeDown(before);
        return new Outcome.Done<>();
    }

    private Set<PupilId> children(CarerId first, CarerId second) {
        return Stream.of(first, second)
                .flatMap(carer -> carers.children(carer).stream())
                .collect(toUnmodifiableSet());
    }
}
