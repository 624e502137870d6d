package org.verger.lists;

import org.jspecify.annotations.Nullable;
import org.verger.pupils.Enrolment;
import org.verger.tables.Column;
import org.verger.tables.Days;
import org.verger.tables.Fault;
import org.verger.tables.Findings;
import org.verger.tables.Row;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Takes the meaning out of the cells of one row, and complains of each that has none.
final class RowCheck {
    private static final Set<String> YES = Set.of("yes", "y", "true", "1");
    private static final Set<String> NO = Set.of("no", "n", "false", "0");

    private final Findings findings;
    private final String file;
    private final Row row;
    private boolean isSound;

    RowCheck(Findings findings, String file, Row row, boolean isSound) {
        this.findings = findings;
        this.file = file;
        this.row = row;
        this.isSound = isSound;
    }

    /// Whether nothing has been wrong so far.
    boolean isSound() {
        return isSound;
    }

    String text(Column column) {
        return row.get(column);
    }

    /// A name, which has a letter in it.
    void name(Column column) {
        var name = text(column);
        if (!name.isEmpty() && name.codePoints().noneMatch(Character::isLetter)) {
            complain(new Fault.NoLetter(column));
        }
    }

    /// A day; nothing where the cell is empty, or says none.
    @Nullable LocalDate day(Column column) {
        if (text(column).isEmpty()) return null;
        var day = Days.read(text(column));
        if (day.isEmpty()) complain(new Fault.NoDay(column));
        return day.orElse(null);
    }

    /// A birthday, which is no placeholder: age is what decides who is asked.
    void birthday(Column column, LocalDate day, LocalDate today) {
        if (!Enrolment.isLikelyBirthday(day, today)) complain(new Fault.UnlikelyDay(column));
    }

    /// An e-mail address in small letters; empty where the cell is.
    String address(Column column) {
        var address = text(column).toLowerCase(Locale.ROOT);
        if (!address.isEmpty() && !address.matches("[^@\\s,;<>]+@[^@\\s,;<>]+\\.[^@\\s,;<>]+")) {
            complain(new Fault.NoAddress(column));
        }
        return address;
    }

    boolean yes(Column column) {
        var word = text(column).toLowerCase(Locale.ROOT);
        if (!word.isEmpty() && !YES.contains(word) && !NO.contains(word)) {
            complain(new Fault.NoneOf(column, "Yes, No"));
        }
        return YES.contains(word);
    }

    /// One of these, by the words that people know it by or by its own name.
    <E extends Enum<E>> Optional<E> oneOf(
            Column column, Set<E> all, Function<E, String> words, String name) {
        if (name.isEmpty()) return Optional.empty();
        var found =
                all.stream()
                        .filter(
                                one ->
                                        plain(words.apply(one)).equals(plain(name))
                                                || plain(one.name()).equals(plain(name)))
                        .findFirst();
        if (found.isEmpty()) {
            var known = all.stream().sorted().map(words).collect(Collectors.joining(", "));
            complain(new Fault.NoneOf(column, known));
        }
        return found;
    }

    void complain(Fault fault) {
        isSound = false;
        findings.complain(file, row.line(), fault);
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
