package org.verger.demonstration;

import org.springframework.stereotype.Component;
import org.verger.consent.Consents;
import org.verger.consent.GivenBy;
import org.verger.consent.Outcome;
import org.verger.consent.Purpose;
import org.verger.consent.Terms;
import org.verger.consent.Until;
import org.verger.pupils.Pupil;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/// What invented carers agreed to: most to the school's own page, many to its website, fewer to
/// social networks, few to newspapers; from one in nine no paper came back.
@Component
class InventedConsents {
    private static final List<String> CARERS = List.of("Mrs", "Mr", "Ms", "Dr");
    private static final int SIGNED_DAYS_AGO = 75;

    private final Consents consents;
    private final Clock clock;

    InventedConsents(Consents consents, Clock clock) {
        this.consents = consents;
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
