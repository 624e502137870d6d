package org.verger.pupils;

import org.verger.people.PersonName;

import java.text.Normalizer;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Whether what a list says under a number can be said of the child whose number it is. Numbers are
/// given out again, and lists are renumbered: taken at its word, such a list would give one child
/// another's carers and another's yes.
final class OneChild {
    private static final Pattern YEAR = Pattern.compile("(?:year|yr|y)? ?(\\d{1,2})");
    private static final Pattern BESIDE_LETTERS = Pattern.compile("[^\\p{L}]+");

    private OneChild() {}

    /// A birthday that is put right, or a name that changes, is the same child's still; both at
    /// once are not. Where no birthday is known to go by, it is another child when neither name is
    /// left, or one of them comes with a year that the child cannot be in by now.
    static boolean canBe(Standing known, Enrolment said) {
        var before = known.child();
        if (isOf(before.name(), said.name())) return true;
        if (before.bornOn().isPresent() && said.bornOn().isPresent())
            return before.bornOn().equals(said.bornOn());
        boolean isGiven = alike(before.name().given(), said.name().given());
        boolean isFamily = alike(before.name().family(), said.name().family());
        return (isGiven || isFamily) && isLikelyYear(known, said);
    }

    private static boolean isOf(PersonName one, PersonName other) {
        return alike(one.full(), other.full());
    }

    /// Without accents, hyphens and capitals, which two systems seldom write alike.
    private static boolean alike(String one, String other) {
        return letters(one).equals(letters(other));
    }

    private static String letters(String name) {
        var bare = Normalizer.normalize(name, Normalizer.Form.NFD);
        return BESIDE_LETTERS.matcher(bare).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /// Whoever is on the roll stays in their year or goes up one; whoever left it may be back in
    /// any later one. Of a year that is no number nothing is said.
    private static boolean isLikelyYear(Standing known, Enrolment said) {
        var was = year(known.child().yearGroup());
        var is = year(said.yearGroup());
        if (was.isEmpty() || is.isEmpty()) return true;
        int up = is.getAsInt() - was.getAsInt();
        return up >= 0 && (up <= 1 || !known.isOnRoll());
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
