package org.verger;

import static org.assertj.core.api.Assertions.assertThat;

import org.verger.answers.Answers;
import org.verger.answers.Evidence;
import org.verger.answers.Outcome;
import org.verger.answers.Sayer;
import org.verger.answers.Slip;
import org.verger.carers.Bond;
import org.verger.carers.CarerId;
import org.verger.carers.Carers;
import org.verger.carers.Relation;
import org.verger.consent.Purpose;
import org.verger.consent.Until;
import org.verger.consent.Voice.Word;
import org.verger.people.PersonName;
import org.verger.platform.Role;
import org.verger.pupils.Pupil;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// A child's mother, who decides where the child is shown and named, and answers on paper.
public record Mother(AnySchool school, Pupil child, CarerId id) {

    /// A new one.
    public static Mother of(AnySchool school, Pupil child) {
        var carers = school.beans().getBean(Carers.class);
        return school.as(Role.OFFICE)
                .call(
                        () -> {
                            var name = new PersonName("Nia", child.name().family());
                            var id = carers.add(name, "", "");
                            var mother = Relation.MOTHER;
                            carers.bind(new Bond(id, child.id(), mother, true, true, false));
                            return new Mother(school, child, id);
                        });
    }

    /// This is her word from today on, for as long as she does not say otherwise.
    public void says(Word word, Purpose... uses) {
        says(word, new Until.Withdrawal(), uses);
    }

    /// This is her word from today until then.
    public void says(Word word, Until until, Purpose... uses) {
        for (var use : uses) record(new Sayer.OfCarer(id), word, 0, until, use);
    }

    /// This has been her word for so many days.
    public void hasSaid(Word word, int days, Purpose... uses) {
        var until = new Until.Withdrawal();
        for (var use : uses) record(new Sayer.OfCarer(id), word, days, until, use);
    }

    /// The child's own word.
    public void childSays(Word word, Purpose use) {
        record(new Sayer.TheChild(), word, 0, new Until.Withdrawal(), use);
    }

    private void record(Sayer sayer, Word word, int days, Until until, Purpose use) {
        var answers = school.beans().getBean(Answers.class);
        var said = LocalDate.now(school.beans().getBean(Clock.class)).minusDays(days);
        var paper = new Evidence.Paper(Optional.empty());
        var slip = new Slip(sayer, Map.of(use, word), said, said, until, paper);
        assertThat(school.as(Role.OFFICE).call(() -> answers.record(child.id(), slip)))
                .isEqualTo(new Outcome.Done());
    }
}
