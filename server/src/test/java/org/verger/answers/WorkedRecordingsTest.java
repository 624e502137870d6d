package org.verger.answers;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verger.carers.Bond;
import org.verger.carers.CarerId;
import org.verger.carers.Relation;
import org.verger.consent.Consent;
import org.verger.consent.ConsentId;
import org.verger.consent.GivenBy;
import org.verger.consent.Purpose;
import org.verger.consent.Terms;
import org.verger.consent.Until;
import org.verger.consent.Voice.Word;
import org.verger.platform.Actor;
import org.verger.platform.PersonId;
import org.verger.platform.Role;
import org.verger.pupils.PupilId;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// OFF-6: the table of answers that come beside others, each with its source, asked of the rules.
class WorkedRecordingsTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 10);
    private static final PupilId CHILD = new PupilId(new UUID(0, 1));
    private static final CarerId MOTHER = new CarerId(new UUID(0, 2));
    private static final Sayer HER = new Sayer.OfCarer(MOTHER);

    /// One row of the table.
    record Case(
            String number,
            String before,
            String comes,
            String becomes,
            String because,
            String source) {}

    @ParameterizedTest
    @MethodSource("cases")
    void theRulesSayWhatTheTableSays(Case one) {
        var coming = answer(one.comes);
        boolean isPaper = one.before.startsWith("taken back ");
        var facts =
                new RecordingRules.Facts(
                        slip(coming),
                        isPaper ? List.of() : List.of(answer(one.before)),
                        isPaper ? List.of(takenBack(one.before)) : List.of(),
                        List.of(new Bond(MOTHER, CHILD, Relation.MOTHER, true, true, false)),
                        false,
                        coming.evidence() instanceof Evidence.Link
                                ? Actor.Machine.VERGER
                                : office(),
                        TODAY);

        var refusals = RecordingRules.refusals(facts);

        assertThat(refusals.isEmpty() ? "recorded" : "refused")
                .as("%s: %s %s", one.number, one.because, refusals)
                .isEqualTo(one.becomes);
        assertThat(one.source).isNotBlank();
    }

    static List<Case> cases() throws IOException {
        return Files.readString(Path.of("src/test/resources/answers/worked-recordings.md"), UTF_8)
                .lines()
                .filter(line -> line.startsWith("|"))
                .skip(2)
                .map(WorkedRecordingsTest::row)
                .toList();
    }

    private static Case row(String line) {
        var cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        return new Case(
                cells.get(1), cells.get(2), cells.get(3), cells.get(4), cells.get(5), cells.get(6));
    }

    /// A word of hers: the way, the word, the day and, where they are others, the days.
    private static Answer answer(String words) {
        var parts = words.split(" ", -1);
        var on = LocalDate.parse(parts[2]);
        var days = parts.length > 3 ? parts[3].split("\\.\\.", -1) : new String[] {parts[2], ""};
        return new Answer(
                new AnswerId(new UUID(0, 3)),
                CHILD,
                HER,
                Purpose.FACEBOOK,
                parts[1].equals("no") ? Word.NO : Word.SHOWN,
                on,
                LocalDate.parse(days[0]),
                Until.of(
                        Stream.of(days[1])
                                .filter(day -> !day.isEmpty())
                                .map(LocalDate::parse)
                                .findFirst()),
                parts[0].equals("link")
                        ? new Evidence.Link()
                        : new Evidence.Paper(Optional.empty()),
                Optional.empty());
    }

    private static Actor office() {
        return new Actor.Someone(new PersonId(new UUID(0, 5)), "Olive Office", Set.of(Role.OFFICE));
    }

    private static Slip slip(Answer one) {
        return new Slip(
                one.sayer(),
                Map.of(one.purpose(), one.word()),
                one.on(),
                one.from(),
                one.until(),
                one.evidence());
    }

    /// A paper that named no network, and the day on which it was taken back.
    private static Consent takenBack(String words) {
        var day = LocalDate.parse(words.substring("taken back ".length()));
        var signed = TODAY.minusYears(1);
        return new Consent(
                new ConsentId(new UUID(0, 4)),
                CHILD,
                new Terms(
                        Purpose.SOCIAL_NETWORKS,
                        new GivenBy("A Carer", signed),
                        signed,
                        new Until.Withdrawal()),
                new Consent.State.Withdrawn(day));
    }
}
