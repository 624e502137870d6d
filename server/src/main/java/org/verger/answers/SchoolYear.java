package org.verger.answers;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A school year in England: 0 is Reception and everything before it.
record SchoolYear(int number) {
    private static final Pattern BEFORE_YEAR_1 =
            Pattern.compile("(n|nursery|f|fs|foundation|eyfs|r|rec|reception)\\W*\\d?");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final int LAST = 14;

    /// Children of year 1 are five when it begins, and six before it is over.
    private static final int OLDER_THAN_ITS_NUMBER = 5;

    /// The year that a school means by what it writes: "R", "4", "Year 9". Of several the last,
    /// whose children are older; nothing where it writes a name.
    static Optional<SchoolYear> of(String yearGroup) {
        var written = yearGroup.strip().toLowerCase(Locale.UK);
        if (BEFORE_YEAR_1.matcher(written).matches()) return Optional.of(new SchoolYear(0));
        return NUMBER.matcher(written)
                .results()
                .map(MatchResult::group)
                .filter(digits -> digits.length() <= 2)
                .map(Integer::valueOf)
                .filter(number -> number >= 1 && number <= LAST)
                .reduce(Math::max)
                .map(SchoolYear::new);
    }

    /// How old its oldest can be before it is over.
    int oldest() {
        return number + OLDER_THAN_ITS_NUMBER;
    }
}
