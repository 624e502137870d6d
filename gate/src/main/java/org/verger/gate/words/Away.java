package org.verger.gate.words;

import org.verger.gate.text.Phrases;
import org.verger.gate.text.Reading;
import org.verger.gate.text.WordList;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Whether a sentence has some of the school's children on a day at a place that has a name of its
/// own and is not the school: "Tuesday 9am at Riverside Park: Year 6 play". No list has all parks.
final class Away {
    private static final WordList LIST = WordList.named("whereabouts.txt");
    private static final Phrases CHILDREN = LIST.phrasesIfNeeded("children");
    private static final Phrases DAYS = LIST.phrases("days");
    private static final Set<String> NO_PLACES = LIST.words("no-places");
    private static final Set<String> ROOMS = LIST.words("rooms");
    private static final Set<String> OF_ITS_OWN = LIST.words("of-its-own");
    private static final Phrases BEFORE_A_PLACE =
            Phrases.of(List.of("at", "in", "to", "outside", "inside", "near"));
    private static final Pattern PLACE =
            Pattern.compile(
                    "\\b(?:[Aa]t|[Ii]n|[Tt]o|[Oo]utside|[Ii]nside|[Nn]ear) (?:the"
                            + " )?(\\p{Lu}[\\p{L}'’&-]+(?: (?:of |the |and |&"
                            + " )*\\p{Lu}[\\p{L}'’&-]+)*)");

    private Away() {}

    /// Whether it is worth looking.
    static boolean mayBeSaid(Reading reading) {
        return DAYS.occurIn(reading) && CHILDREN.occurIn(reading) && mayNameAPlace(reading);
    }

    /// Something has a capital behind *at*, or behind *at the*.
    private static boolean mayNameAPlace(Reading reading) {
        for (Phrases.Match at : BEFORE_A_PLACE.in(reading)) {
            int next = at.last() + 1;
            if (next < reading.size() && reading.isWord(next, "the")) next++;
            if (next < reading.size() && reading.opensWithACapital(next)) return true;
        }
        return false;
    }

    /// Whether a permission with this name may be one for children somewhere.
    static boolean speaksOfChildren(String name) {
        return CHILDREN.occurIn(Reading.of(name));
    }

    static boolean isSaid(String sentence, String school) {
        if (!mayBeSaid(Reading.of(sentence))) return false;
        return PLACE.matcher(sentence).results().anyMatch(match -> isAway(match, school));
    }

    private static boolean isAway(MatchResult match, String school) {
        List<String> name = Reading.of(match.group(1)).words();
        return !name.isEmpty() && !NO_PLACES.contains(name.getFirst()) && !isAtSchool(name, school);
    }

    /// Its hall, and what it is called itself; the village hall is another.
    private static boolean isAtSchool(List<String> name, String school) {
        List<String> own = Reading.of(school).words();
        if (!own.isEmpty() && own.getFirst().equals(name.getFirst())) return true;
        boolean room = ROOMS.contains(name.getLast()) || ROOMS.contains(name.getFirst());
        return room && (name.size() == 1 || OF_ITS_OWN.contains(name.getFirst()));
    }
}
