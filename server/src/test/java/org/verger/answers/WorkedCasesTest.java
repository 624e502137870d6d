package org.verger.answers;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verger.carers.Bond;
import org.verger.carers.CarerId;
import org.verger.carers.Relation;
import org.verger.consent.Purpose;
import org.verger.consent.Until;
import org.verger.consent.Voice.Word;
import org.verger.people.PersonName;
import org.verger.pupils.Pupil;
import org.verger.pupils.PupilId;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// OFF-6: the table of worked cases, each with its source, asked of the rules.
class WorkedCasesTest {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 10);
    private static final LocalDate USUALLY_FROM = LocalDate.of(2027, 1, 1);
    private static final PupilId CHILD = new PupilId(new UUID(0, 1));

    /// One row of the table.
    record Case(
            String number,
            String carers,
            String born,
            String answers,
            String expected,
            String because,
            String source) {}

    @ParameterizedTest
    @MethodSource("cases")
    void theRulesSayWhatTheTableSays(Case one) {
        var facts =
                ShowingRules.Facts.of(
                        pupil(one.born),
                        list(one.carers).map(WorkedCasesTest::bond).toList(),
                        list(one.answers)
                                .map(WorkedCasesTest::answer)
                                .filter(answer -> answer.holdsOn(DAY))
                                .toList(),
                        DAY);

        var word =
                ShowingRules.word(facts)
                        .map(said -> said.name().toLowerCase(Locale.ROOT))
                        .orElse("silent");

        assertThat(word).as(one.number + ": " + one.because).isEqualTo(one.expected);
    }

    @Test
    void everyCaseNamesItsSource() throws IOException {
        assertThat(cases())
                .hasSizeGreaterThanOrEqualTo(40)
                .allSatisfy(one -> assertThat(one.source).isNotBlank());
    }

    static List<Case> cases() throws IOException {
        return Files.readString(Path.of("src/test/resources/answers/worked-cases.md"), UTF_8)
                .lines()
                .filter(line -> line.startsWith("|"))
                .skip(2)
                .map(WorkedCasesTest::row)
                .toList();
    }

    private static Case row(String line) {
        var cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        return new Case(
                cells.get(1),
                cells.get(2),
                cells.get(3),
                cells.get(4),
                cells.get(5),
                cells.get(6),
                cells.get(7));
    }

    /// A day of birth, or "year" and what the school writes of it.
    private static Pupil pupil(String born) {
        boolean isYear = born.startsWith("year ");
        return new Pupil(
                CHILD,
                "1",
                new PersonName("Ella", "Adair"),
                isYear ? born.substring("year ".length()) : "4",
                "Robin",
                isYear ? Optional.empty() : Optional.of(LocalDate.parse(born)));
    }

    private static Stream<String> list(String cell) {
        return Arrays.stream(cell.split(",")).map(String::strip).filter(one -> !one.isEmpty());
    }

    private static Bond bond(String words) {
        boolean responsible = !words.endsWith("-");
        boolean decides = responsible && !words.endsWith("*");
        var name = words.replaceAll("[+*-]$", "");
        return new Bond(carer(name), CHILD, relation(name), responsible, decides, false);
    }

    private static Answer answer(String words) {
        var parts = words.split(" ", -1);
        var days = parts.length > 2 ? parts[2].split("\\.\\.", -1) : new String[0];
        var from = days.length == 0 ? USUALLY_FROM : LocalDate.parse(days[0]);
        return new Answer(
                new AnswerId(UUID.randomUUID()),
                CHILD,
                parts[0].equals("child")
                        ? new Sayer.TheChild()
                        : new Sayer.OfCarer(carer(parts[0])),
                Purpose.SCHOOL_PAGE,
                word(parts[1]),
                from,
                from,
                until(days),
                new Evidence.Link(),
                Optional.empty());
    }

    private static Until until(String[] days) {
        boolean isOpen = days.length == 0 || days[1].isEmpty();
        return isOpen ? new Until.Withdrawal() : new Until.Day(LocalDate.parse(days[1]));
    }

    private static Word word(String words) {
        return switch (words) {
            case "yes" -> Word.SHOWN;
            case "named" -> Word.NAMED;
            case "no" -> Word.NO;
            default -> throw new IllegalArgumentException(words);
        };
    }

    private static CarerId carer(String name) {
        return new CarerId(UUID.nameUUIDFromBytes(name.getBytes(UTF_8)));
    }

    private static Relation relation(String name) {
        return name.equals("authority")
                ? Relation.LOCAL_AUTHORITY
                : Relation.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
