package org.verger.gate.names;

import org.verger.gate.text.WordList;

import java.util.Set;

/// English words that are also names, and words that tell which of the two is meant.
final class CommonWords {
    private static final WordList LIST = WordList.named("common-words.txt");
    private static final Set<String> CALENDAR = LIST.words("calendar");
    private static final Set<String> NAMES = LIST.words("names");
    private static final Set<String> SURNAMES = LIST.words("surnames");
    private static final Set<String> TITLES = LIST.words("titles");
    private static final Set<String> RENOWNED = LIST.words("renowned");
    private static final Set<String> PLACES = LIST.words("places");
    private static final Set<String> PLACES_BEFORE = LIST.words("places-before");
    private static final Set<String> DEEDS = LIST.words("deeds");
    private static final Set<String> SAID_OF_PEOPLE = LIST.words("said-of-people");
    private static final Set<String> BEFORE_A_DATE = LIST.words("before-a-date");
    private static final Set<String> AFTER_A_DATE = LIST.words("after-a-date");
    private static final Set<String> SCHOOL = LIST.words("school");

    private static final Set<String> NO_NAMES = LIST.words("no-names");

    private CommonWords() {}

    static boolean has(String word) {
        return NAMES.contains(word) || SURNAMES.contains(word) || CALENDAR.contains(word);
    }

    static boolean isOfTheCalendar(String word) {
        return CALENDAR.contains(word);
    }

    static boolean isTitle(String word) {
        return TITLES.contains(word);
    }

    /// What stands before the names of saints and kings.
    static boolean isRenown(String word) {
        return RENOWNED.contains(word);
    }

    static boolean isPlace(String word) {
        return PLACES.contains(word);
    }

    /// Lake, Mount: what stands before the name of a place.
    static boolean isBeforeAPlace(String word) {
        return PLACES_BEFORE.contains(word);
    }

    /// Only somebody can do so: "Grace won".
    static boolean isDoneByPeople(String word) {
        return DEEDS.contains(word);
    }

    /// Things can do so too: "Grace is".
    static boolean isSaidOfPeople(String word) {
        return SAID_OF_PEOPLE.contains(word);
    }

    static boolean isBeforeADate(String word) {
        return BEFORE_A_DATE.contains(word);
    }

    static boolean isAfterADate(String word) {
        return AFTER_A_DATE.contains(word);
    }

    /// A word that often has a capital and is not a name.
    static boolean isNoName(String word) {
        return NO_NAMES.contains(word) || SCHOOL.contains(word) || DEEDS.contains(word);
    }

    static boolean isOfSchool(String word) {
        return SCHOOL.contains(word);
    }
}
