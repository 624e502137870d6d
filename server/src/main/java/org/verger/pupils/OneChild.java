package org.verger.pupils;

import org.verger.people.PersonName;
import org.verger.people.Spelling;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Whether what a list says under a number can be said of the child whose number it is. Numbers are
/// given out again, and lists are renumbered: taken at its word, such a list would give one child
/// another's carers and another's yes.
final class OneChild {
    private static final Pattern YEAR = Pattern.compile("(?:year|yr|y)? ?(\\d{1,2})");

    private OneChild() {}

    /// A birthday that is put right, or a name that changes, is the same child's still; both at
    /// once are not. Where no birthday is known to go by, a given name stays what it is, and of
    /// whoever left the family name too: numbers are given out again, and often within a family.
    static boolean canBe(Standing known, Enrolment said) {
        var before = known.child();
        if (isOf(before.name(), said.name())) return true;
        if (before.bornOn().isPresent() && said.bornOn().isPresent())
            return before.bornOn().equals(said.bornOn());
        return known.isOnRoll()
                && isCalled(before.name(), said.name())
                && isLikelyYear(before.yearGroup(), said.yearGroup());
    }

    /// Whether it is the same name, be it with the columns of its two parts exchanged.
    static boolean isOf(PersonName one, PersonName other) {
        return Spelling.alike(one.full(), other.full())
                || Spelling.alike(one.full(), other.family() + " " + other.given());
    }

    /// By the first given name, or what it is short for: Will and William, Ella and Ella Rose.
    private static boolean isCalled(PersonName one, PersonName other) {
        var was = Spelling.firstLetters(one.given());
        var is = Spelling.firstLetters(other.given());
        return Math.min(was.length(), is.length()) > 1
                && (was.startsWith(is) || is.startsWith(was));
    }

    /// Whoever is on the roll stays in their year or goes up one. Of a year that is no number
    /// nothing is said.
    private static boolean isLikelyYear(String before, String now) {
        var was = year(before);
        var is = year(now);
        if (was.isEmpty() || is.isEmpty()) return true;
        int up = is.getAsInt() - was.getAsInt();
        return up >= 0 && up <= 1;
    }

    private static OptionalInt year(String group) {
        var words = group.toLowerCase(Locale.ROOT);
        if (words.equals("nursery") || words.equals("n")) return OptionalInt.of(-1);
        if (words.equals("reception") || words.equals("r")) return OptionalInt.of(0);
        var number = YEAR.matcher(words);
        return number.matches()
                ? OptionalInt.of(Integer.parseInt(number.group(1)))
                : OptionalInt.empty();
    }
}
