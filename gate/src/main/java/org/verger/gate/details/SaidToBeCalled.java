package org.verger.gate.details;

import org.verger.gate.text.Phrases;
import org.verger.gate.text.Reading;
import org.verger.gate.text.Stretch;
import org.verger.gate.text.Typed;
import org.verger.gate.text.WordList;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Numbers that look like no British telephone number, and that the words around say can be called:
/// one without its area, one from abroad.
final class SaidToBeCalled {
    private static final Phrases CALLS = WordList.named("contacts.txt").phrases("calls");
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?<![\\p{L}\\d+./£:(-])(?<!\\d,)[+(]{0,2}\\d[\\d"
                            + " ().-]{5,20}\\d(?:x\\d{2,5})?(?![\\p{L}\\d%:])");

    /// A date, two years, two times of day.
    private static final Pattern OF_THE_CALENDAR =
            Pattern.compile(
                    "\\d{1,2}[./-]\\d{1,2}[./-](?:19|20)\\d\\d|(?:19|20)\\d\\d["
                        + " -]+(?:19|20)?\\d\\d.*|[0-2]?\\d[.][0-5]\\d ?- ?[0-2]?\\d[.][0-5]\\d");

    private static final int FEWEST_DIGITS = 7;
    private static final int MOST_DIGITS = 16;
    private static final int NEAR = 24;

    private SaidToBeCalled() {}

    /// Whether it is worth looking.
    static boolean mayStandIn(Typed typed) {
        return typed.signs().digits() >= FEWEST_DIGITS
                && Numbers.longest(typed) >= FEWEST_DIGITS
                && CALLS.occurIn(typed.reading());
    }

    static Stream<Stretch> in(Typed typed) {
        if (!mayStandIn(typed)) return Stream.of();
        return Numbers.written(NUMBER, typed, 2, 0)
                .filter(match -> isOne(match.group()))
                .map(Stretch::of)
                .filter(at -> isSaidToBe(typed, at));
    }

    private static boolean isOne(String written) {
        long digits = written.chars().filter(Character::isDigit).count();
        return digits >= FEWEST_DIGITS
                && digits <= MOST_DIGITS
                && !OF_THE_CALENDAR.matcher(written).matches();
    }

    private static boolean isSaidToBe(Typed typed, Stretch at) {
        int from = Math.max(0, at.from() - NEAR);
        int to = Math.min(typed.words().length(), at.to() + NEAR / 2);
        Reading before = Reading.of(typed.words().substring(from, at.from()));
        Reading behind = Reading.of(typed.words().substring(at.to(), to));
        return CALLS.in(before).stream().anyMatch(call -> call.last() >= before.size() - 2)
                || CALLS.in(behind).stream().anyMatch(call -> call.first() == 0);
    }
}
