package org.verger.flags;

import org.springframework.stereotype.Component;
import org.verger.people.Handover;
import org.verger.platform.TimeOrderedId;
import org.verger.pupils.PupilHolder;
import org.verger.pupils.PupilId;

import java.time.Clock;
import java.util.Optional;

/// Hands flags over where two records are one child's, without a word: whoever puts the records
/// together need not learn that there is one. Every flag of either record goes on holding.
@Component
class FlagsHandedOver implements PupilHolder {
    private final FlagStore flags;
    private final Clock clock;

    FlagsHandedOver(FlagStore flags, Clock clock) {
        this.flags = flags;
        this.clock = clock;
    }

    @Override
    public Handover look(PupilId second, PupilId first) {
        return Handover.SILENT;
    }

    @Override
    public void handOver(PupilId second, PupilId first) {
        var now = clock.instant();
        for (var flag : flags.list(second)) {
            if (flag.ended().isPresent()) continue;
            var id = new FlagId(TimeOrderedId.at(now));
            flags.add(new Flag(id, first, flag.reason(), flag.since(), Optional.empty()));
            flags.end(flag.id(), now);
        }
    }
}
