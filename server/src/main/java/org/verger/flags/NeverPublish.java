package org.verger.flags;

import static java.util.stream.Collectors.toUnmodifiableMap;

import org.springframework.stereotype.Component;
import org.verger.consent.Purpose;
import org.verger.consent.Voice;
import org.verger.pupils.PupilId;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Says no of every child with a flag, for every use and every day.
@Component
class NeverPublish implements Voice {
    private final FlagStore flags;

    NeverPublish(FlagStore flags) {
        this.flags = flags;
    }

    @Override
    public Map<Purpose, Map<PupilId, Word>> on(
            Set<PupilId> children, Set<Purpose> purposes, LocalDate day) {
        var never =
                flags.standing(children).stream()
                        .collect(toUnmodifiableMap(Function.identity(), _ -> Word.NO));
        return purposes.stream().collect(toUnmodifiableMap(Function.identity(), _ -> never));
    }

    @Override
    public Map<Purpose, Map<PupilId, Word>> asItBegan(
            Set<PupilId> children, Set<Purpose> purposes, LocalDate day) {
        return on(children, purposes, day);
    }
}
