package org.verger.answers;

import static java.util.stream.Collectors.groupingBy;

import org.springframework.stereotype.Component;
import org.verger.carers.Carers;
import org.verger.consent.Purpose;
import org.verger.consent.Voice;
import org.verger.pupils.PupilId;
import org.verger.pupils.Roll;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The word that carers and pupils have in whether a child may be shown.
@Component
class CarersAndPupils implements Voice {
    private final AnswerStore answers;
    private final Carers carers;
    private final Roll roll;

    CarersAndPupils(AnswerStore answers, Carers carers, Roll roll) {
        this.answers = answers;
        this.carers = carers;
        this.roll = roll;
    }

    @Override
    public Map<Purpose, Map<PupilId, Word>> on(
            Set<PupilId> children, Set<Purpose> purposes, LocalDate day) {
        return words(children, purposes, day, answers.inForce(children, day));
    }

    @Override
    public Map<Purpose, Map<PupilId, Word>> asItBegan(
            Set<PupilId> children, Set<Purpose> purposes, LocalDate day) {
        var before = answers.inForce(children, day.minusDays(1)).stream();
        return words(
                children,
                purposes,
                day,
                before.filter(answer -> answer.until().holdsOn(day)).toList());
    }

    private Map<Purpose, Map<PupilId, Word>> words(
            Set<PupilId> children, Set<Purpose> purposes, LocalDate day, List<Answer> holding) {
        var bonds = carers.bonds(children);
        var said = holding.stream().collect(groupingBy(Answer::child));
        var pupils = roll.known(children);
        var words = new EnumMap<Purpose, Map<PupilId, Word>>(Purpose.class);
        for (var purpose : purposes) {
            var heard = new HashMap<PupilId, Word>();
            for (var pupil : pupils) {
                var facts =
                        ShowingRules.Facts.of(
                                pupil,
                                bonds.getOrDefault(pupil.id(), List.of()),
                                of(purpose, said.getOrDefault(pupil.id(), List.of())),
                                day);
                ShowingRules.word(facts).ifPresent(word -> heard.put(pupil.id(), word));
            }
            words.put(purpose, heard);
        }
        return words;
    }

    private static List<Answer> of(Purpose purpose, List<Answer> answers) {
        return answers.stream().filter(answer -> purpose.isMeantBy(answer.purpose())).toList();
    }
}
