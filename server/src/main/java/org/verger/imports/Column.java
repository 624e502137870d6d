package org.verger.imports;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A column that a list of pupils must have, and the headings by which schools' records know it.
public enum Column {
    REFERENCE(
            "reference",
            40,
            "reference",
            "ref",
            "pupilreference",
            "pupilid",
            "studentid",
            "id",
            "upn",
            "uniquepupilnumber",
            "admissionnumber",
            "admissionno",
            "adno"),
    GIVEN("given name", 100, "givenname", "given", "forename", "firstname", "legalforename"),
    FAMILY("family name", 100, "familyname", "family", "surname", "lastname", "legalsurname"),
    YEAR_GROUP("year group", 20, "yeargroup", "year", "yr", "ncyear", "nationalcurriculumyear"),
    CLASS(
            "class",
            40,
            "class",
            "classname",
            "form",
            "tutorgroup",
            "registrationgroup",
            "reggroup",
            "reg");

    private final String words;
    private final int longest;

    private final Set<String> headings;

    Column(String words, int longest, String... headings) {
        this.words = words;
        this.longest = longest;
        this.headings = Set.of(headings);
    }

    /// The column as people say it.
    public String words() {
        return words;
    }

    /// The most characters that a cell may hold.
    public int longest() {
        return longest;
    }

    /// Whether every row must say something here: a class may be left open.
    boolean isNeeded() {
        return this != CLASS;
    }

    /// The column that a heading means, whichever way it is spelled: "Given name", "given_name".
    static Optional<Column> headed(String heading) {
        var letters = heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return Arrays.stream(values()).filter(one -> one.headings.contains(letters)).findFirst();
    }
}
