package org.verger.answers;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A school year in England: 0 is Reception and everything before it.
record SchoolYear(int number) {
    private static final Pattern BEFORE_YEAR_1 =
            Pattern.compile("(n|nursery|f|fs|foundation|eyfs)\\W*[12]?|r|rec|reception");
    private static final Pattern SIXTH_FORM =
            Pattern.compile(
                    "(l|lower|(?<upper>u|upper))\\W*(6|6th|vi|sixth)(\\W*form)?"
                            + "|(6th|sixth)\\W*form");
    private static final Pattern YEAR =
            Pattern.compile(
                    "((years?|yrs?|y)\\W*)?(?<first>\\d{1,2})(\\W+(?<last>\\d{1,2}))?\\s?[a-z]?"
                            + "(\\W+\\d{4}\\W*)?");
    private static final int LAST = 13;

    /// Children of year 1 are five when it begins, and six before it is over.
    private static final int OLDER_THAN_ITS_NUMBER = 5;

    /// The year that a school means by what it writes: "R", "4", "Year 9", "Upper 6". Of several
    /// the last, whose children are older; nothing where it writes anything else.
    static Optional<SchoolYear> of(String yearGroup) {
        var written = yearGroup.strip().toLowerCase(Locale.UK);
        if (BEFORE_YEAR_1.matcher(written).matches()) return Optional.of(new SchoolYear(0));
        var sixthForm = SIXTH_FORM.matcher(written);
        if (sixthForm.matches()) {
            return Optional.of(new SchoolYear(sixthForm.group("upper") == null ? LAST - 1 : LAST));
        }
        var year = YEAR.matcher(written);
        return year.matches() ? numbered(year) : Optional.empty();
    }

    private static Optional<SchoolYear> numbered(MatchResult year) {
        return Stream.of("first", "last")
                .flatMap(part -> Stream.ofNullable(year.group(part)))
                .map(Integer::valueOf)
                .max(Integer::compare)
                .filter(number -> number >= 1 && number <= LAST)
                .map(SchoolYear::new);
    }

    /// How old its oldest can be before it is over.
    int oldest() {
        return number + OLDER_THAN_ITS_NUMBER;
    }
}
