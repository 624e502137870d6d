package org.verger.copies;

import org.jspecify.annotations.Nullable;
import org.verger.answers.Answer;
import org.verger.answers.AnswerId;
import org.verger.answers.Evidence;
import org.verger.answers.ImportedAnswers;
import org.verger.answers.Sayer;
import org.verger.carers.CarerId;
import org.verger.consent.Voice.Word;
import org.verger.pupils.PupilId;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One step from the answers on record to what a list says of one. It can be taken, and taken back.
///
/// @param carer nothing where the child answered
/// @param name of whoever answered
/// @param id of the answer that is added
/// @param starts from when it holds: not before what was answered earlier is over
/// @param before the answers whose place it takes
public record AnswerStep(
        AnswerEntry entry,
        PupilId child,
        @Nullable CarerId carer,
        String name,
        AnswerId id,
        LocalDate starts,
        List<Before> before,
        Becomes becomes) {
    public AnswerStep {
        before = List.copyOf(before);
    }

    /// What it takes the place of.
    public record Before(AnswerId id, Word word, LocalDate on) {}

    /// What becomes of what the list says.
    public enum Becomes {
        ADDED,
        REPLACES,
        /// It is on record as it is.
        SAME,
        /// It is left out: something was said in Verger on that day or later.
        LATER_WORD_STANDS
    }

    /// The carer who answered; none where the child did.
    Stream<CarerId> byCarer() {
        return Stream.ofNullable(carer);
    }

    /// What it adds to the answers on record.
    ImportedAnswers.Imported imported() {
        return new ImportedAnswers.Imported(
                new Answer(
                        id,
                        child,
                        carer == null ? new Sayer.TheChild() : new Sayer.OfCarer(carer),
                        entry.purpose(),
                        entry.word(),
                        entry.on(),
                        starts,
                        AnswerSteps.until(entry),
                        new Evidence.Import(entry.source()),
                        Optional.empty()),
                before.stream().map(Before::id).toList());
    }

    /// Whether nothing changes.
    public boolean isNothing() {
        return switch (becomes) {
            case ADDED, REPLACES -> false;
            case SAME, LATER_WORD_STANDS -> true;
        };
    }
}
