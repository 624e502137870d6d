package org.verger.answers;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableSet;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.verger.carers.Carers;
import org.verger.consent.Purpose;
import org.verger.pupils.Pupil;
import org.verger.pupils.PupilId;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Of which uses somebody who decides for a child today has said something, be it for a day to
/// come.
@Component
public class Heard {
    private final AnswerStore answers;
    private final Carers carers;

    Heard(AnswerStore answers, Carers carers) {
        this.answers = answers;
        this.carers = carers;
    }

    /// The uses by child, from a day on. What somebody said who has no word in it any more is left
    /// out, as it is where children are shown.
    @Transactional(readOnly = true)
    public Map<PupilId, Set<Purpose>> of(List<Pupil> pupils, LocalDate day) {
        var ids = pupils.stream().map(Pupil::id).collect(toUnmodifiableSet());
        var said = answers.heldFrom(ids, day).stream().collect(groupingBy(Answer::child));
        var bonds = carers.bonds(ids);
        var heard = new HashMap<PupilId, Set<Purpose>>();
        for (var pupil : pupils) {
            var facts =
                    ShowingRules.Facts.of(
                            pupil,
                            bonds.getOrDefault(pupil.id(), List.of()),
                            said.getOrDefault(pupil.id(), List.of()),
                            day);
            heard.put(
                    pupil.id(),
                    facts.ofWhoDecides().map(Answer::purpose).collect(toUnmodifiableSet()));
        }
        return heard;
    }
}
