package org.verger.demonstration;

import static java.util.stream.Collectors.toMap;

import org.springframework.stereotype.Component;
import org.verger.answers.Ages;
import org.verger.answers.Answers;
import org.verger.answers.Evidence;
import org.verger.answers.Sayer;
import org.verger.answers.Slip;
import org.verger.consent.Consents;
import org.verger.consent.GivenBy;
import org.verger.consent.Outcome;
import org.verger.consent.Purpose;
import org.verger.consent.Terms;
import org.verger.consent.Until;
import org.verger.consent.Voice.Word;
import org.verger.pupils.Pupil;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/// What invented carers agreed to: most to the school's own page, many to its website, fewer to
/// social networks, few to newspapers; from one in nine no paper came back. Pupils who are of an
/// age to be asked said the same.
@Component
class InventedConsents {
    private static final List<String> CARERS = List.of("Mrs", "Mr", "Ms", "Dr");
    private static final int SIGNED_DAYS_AGO = 75;

    private final Consents consents;
    private final Answers answers;
    private final Clock clock;

    InventedConsents(Consents consents, Answers answers, Clock clock) {
        this.consents = consents;
        this.answers = answers;
        this.clock = clock;
    }

    void record(List<Pupil> pupils) {
        IntStream.range(0, pupils.size())
                .filter(i -> i % 9 != 4)
                .forEach(i -> record(pupils.get(i), i));
    }

    private void record(Pupil pupil, int number) {
        var signed = LocalDate.now(clock).minusDays(SIGNED_DAYS_AGO - number % 30);
        var carer = CARERS.get(number % CARERS.size()) + " " + pupil.name().family();
        var paper =
                purposes(number).stream()
                        .map(
                                purpose ->
                                        new Terms(
                                                purpose,
                                                new GivenBy(carer, signed),
                                                signed,
                                                until(number, signed)))
                        .toList();
        if (consents.record(pupil.id(), paper) instanceof Outcome.Refused(var reasons)) {
            throw new IllegalStateException("an invented consent was refused: " + reasons);
        }
        var today = LocalDate.now(clock);
        if (pupil.bornOn().filter(born -> Ages.SHIPPED.isAsked(born, today)).isPresent()) {
            ask(pupil, purposes(number), signed);
        }
    }

    private void ask(Pupil pupil, List<Purpose> purposes, LocalDate signed) {
        var words = purposes.stream().collect(toMap(Function.identity(), _ -> Word.SHOWN));
        var paper = new Evidence.Paper(Optional.empty());
        var slip =
                new Slip(
                        new Sayer.TheChild(), words, signed, signed, new Until.Withdrawal(), paper);
        if (answers.record(pupil.id(), slip)
                instanceof org.verger.answers.Outcome.Refused(var reasons)) {
            throw new IllegalStateException("an invented answer was refused: " + reasons);
        }
    }

    private static List<Purpose> purposes(int number) {
        return switch (number % 4) {
            case 0 -> List.of(Purpose.values());
            case 1 -> List.of(Purpose.SCHOOL_PAGE, Purpose.SCHOOL_WEBSITE, Purpose.SOCIAL_NETWORKS);
            case 2 -> List.of(Purpose.SCHOOL_PAGE, Purpose.SCHOOL_WEBSITE);
            default -> List.of(Purpose.SCHOOL_PAGE);
        };
    }

    /// Most hold until they are withdrawn, some for two years.
    private static Until until(int number, LocalDate signed) {
        return number % 5 == 0 ? new Until.Day(signed.plusYears(2)) : new Until.Withdrawal();
    }
}
