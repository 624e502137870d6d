package org.verger.doubles;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.verger.people.Appointments;
import org.verger.people.ColleagueHolder;
import org.verger.people.ColleagueRecords;
import org.verger.people.KnownPeople;
import org.verger.people.KnownPeople.Known;
import org.verger.platform.PersonId;
import org.verger.platform.Scope;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/// Two records of one colleague.
@Service
public class DoubleColleagues {
    private final KnownPeople known;
    private final Appointments appointments;
    private final ColleagueRecords records;
    private final List<ColleagueHolder> holders;
    private final Clock clock;

    DoubleColleagues(
            KnownPeople known,
            Appointments appointments,
            ColleagueRecords records,
            List<ColleagueHolder> holders,
            Clock clock) {
        this.known = known;
        this.appointments = appointments;
        this.records = records;
        this.holders = List.copyOf(holders);
        this.clock = clock;
    }

    /// Both side by side, what would go over, and what forbids it.
    ///
    /// @throws org.verger.platform.NotFound when one is not the school's
    @Transactional(readOnly = true)
    public Comparison<Known> compare(PersonId first, PersonId second) {
        var kept = known.get(records.first(first));
        var gone = known.get(records.first(second));
        var reasons = DoubleRules.reasons(facts(kept, gone));
        if (reasons.contains(Refusal.THE_SAME_RECORD))
            return Comparison.of(kept, gone, reasons, List.of());
        var told = holders.stream().map(one -> one.look(gone.person(), kept.person())).toList();
        return Comparison.of(kept, gone, reasons, told);
    }

    /// Makes the two one, whole or not at all. Their rights from the next moment on are those of
    /// both together; the second's account lets nobody in any more.
    ///
    /// @throws org.verger.platform.NotFound when one is not the school's
    @Transactional
    public Outcome<Known> merge(PersonId first, PersonId second) {
        var both = compare(first, second);
        if (!both.mayMerge()) return new Outcome.Refused<>(both);
        var kept = both.first().person();
        var gone = both.second().person();
        holders.forEach(holder -> holder.handOver(gone, kept));
        records.merge(gone, kept);
        return new Outcome.Done<>();
    }

    private DoubleRules.OfColleagues facts(Known first, Known second) {
        var here = Scope.current().school();
        boolean elsewhere =
                appointments.of(second.person()).stream()
                        .map(Appointments.Held::engagement)
                        .filter(one -> !one.isOverOn(LocalDate.now(clock)))
                        .anyMatch(one -> one.school().filter(here::equals).isEmpty());
        return new DoubleRules.OfColleagues(
                first.person(), second.person(), Scope.current().someone().id(), elsewhere);
    }
}
