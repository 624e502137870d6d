package org.verger.answers;

import org.verger.pupils.Pupil;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// From which age a pupil is asked too and from which they decide alone, on which day, by which
/// source: read from `ages.md`.
public final class Ages {
    /// The table that ships with the product.
    public static final Ages SHIPPED = parse(shipped());

    private final List<Row> rows;

    /// One age, what begins with it, and the day from which it counts.
    public record Row(LocalDate from, int age, Say say, String source) {}

    /// What word a pupil has from an age on.
    public enum Say {
        ASKED_TOO("asked too"),
        ALONE("they alone decide");

        private final String words;

        Say(String words) {
            this.words = words;
        }

        private static Say read(String words) {
            return Arrays.stream(values())
                    .filter(say -> say.words.equals(words))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("ages.md: " + words));
        }
    }

    private Ages(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /// By what the school knows how old a pupil is.
    public enum KnownBy {
        BIRTHDAY,
        YEAR_GROUP,
        NOTHING
    }

    /// By what it can be told whether this pupil is asked too.
    public static KnownBy knownBy(Pupil pupil) {
        if (pupil.bornOn().isPresent()) return KnownBy.BIRTHDAY;
        return SchoolYear.of(pupil.yearGroup()).isPresent() ? KnownBy.YEAR_GROUP : KnownBy.NOTHING;
    }

    /// Whether this pupil is asked too on that day. Without a birthday whoever can be old enough in
    /// their year group is, and without either everybody: a carer's yes alone never shows a pupil
    /// who may have a word in it.
    public boolean isAsked(Pupil pupil, LocalDate day) {
        return switch (knownBy(pupil)) {
            case BIRTHDAY -> pupil.bornOn().filter(born -> isAsked(born, day)).isPresent();
            case YEAR_GROUP ->
                    SchoolYear.of(pupil.yearGroup())
                            .filter(year -> isAsked(year.oldest(), day))
                            .isPresent();
            case NOTHING -> true;
        };
    }

    private boolean isAsked(LocalDate born, LocalDate day) {
        return inForce(Say.ASKED_TOO, day)
                .filter(row -> !born.plusYears(row.age).isAfter(day))
                .isPresent();
    }

    private boolean isAsked(int age, LocalDate day) {
        return inForce(Say.ASKED_TOO, day).filter(row -> row.age <= age).isPresent();
    }

    /// Whether nobody else has a word in it any more on that day. Of whom no birthday is known that
    /// is never so: no year group says who in it is of age already, and as long as that is open
    /// their carers' no counts too. Whoever was born on 29 February is of age on 1 March.
    public boolean decidesAlone(Pupil pupil, LocalDate day) {
        return inForce(Say.ALONE, day)
                .flatMap(row -> pupil.bornOn().map(born -> !born.isAfter(day.minusYears(row.age))))
                .orElse(false);
    }

    /// The row that counts on a day for this word.
    public Optional<Row> inForce(Say say, LocalDate day) {
        return rows.stream()
                .filter(row -> row.say == say)
                .filter(row -> !row.from.isAfter(day))
                .max(Comparator.comparing(Row::from));
    }

    /// Reads the Markdown table.
    static Ages parse(String markdown) {
        return new Ages(
                markdown.lines()
                        .filter(line -> line.startsWith("|"))
                        .skip(2)
                        .map(Ages::row)
                        .toList());
    }

    private static Row row(String line) {
        var cells = Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList();
        return new Row(
                LocalDate.parse(cells.get(0)),
                Integer.parseInt(cells.get(1)),
                Say.read(cells.get(2)),
                cells.get(3));
    }

    private static String shipped() {
        try (var file = Ages.class.getResourceAsStream("/ages.md")) {
            if (file == null) throw new IllegalStateException("ages.md is missing from the jar");
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
