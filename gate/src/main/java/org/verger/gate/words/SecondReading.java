package org.verger.gate.words;

import org.verger.gate.Check;
import org.verger.gate.Circumstances.Noticed;
import org.verger.gate.Clause;
import org.verger.gate.Finding;
import org.verger.gate.Place;
import org.verger.gate.Severity;
import org.verger.gate.Submission;
import org.verger.gate.text.Facts;

import java.util.List;
import java.util.stream.Stream;

/// What somebody noticed who read further than the lists go. It learned from examples, so it shows
/// a person where to look, and decides nothing by itself; its words are of the text and never of
/// whoever wrote it.
public final class SecondReading {
    private SecondReading() {}

    /// Whether anything was noticed.
    public static boolean mayMind(Facts facts) {
        return !facts.known().seen().noticed().isEmpty();
    }

    public static Stream<Finding> isLookedAtByAPerson(Facts facts) {
        return facts.known().seen().noticed().stream()
                .filter(one -> isThere(facts.submission(), one.place()))
                .map(SecondReading::finding);
    }

    private static boolean isThere(Submission read, Place place) {
        return switch (place) {
            case Place.Whole() -> true;
            case Place.InText(_, int to) -> to <= read.text().length();
            case Place.OnPicture(int at) -> at < read.pictures().size();
            case Place.InWriting(int at, _, int to) ->
                    at < read.pictures().size()
                            && to <= read.pictures().get(at).facts().writing().length();
            case Place.InAltText(int at, _, int to) ->
                    at < read.pictures().size() && to <= read.pictures().get(at).altText().length();
            case Place.InFileName(int at, _, int to) ->
                    at < read.pictures().size()
                            && to <= read.pictures().get(at).fileName().length();
            case Place.InCredit(int at, _, int to) ->
                    at < read.pictures().size()
                            && to <= read.pictures().get(at).source().credit().length();
        };
    }

    private static Finding finding(Noticed noticed) {
        return new Finding(
                noticed.clause(),
                Check.SECOND_READING,
                Severity.NEEDS_A_DECISION,
                noticed.place(),
                "It seems that this text " + noticed.what() + ".",
                mend(noticed.clause()),
                List.of());
    }

    private static String mend(Clause clause) {
        return clause == Clause.CHD_1
                ? "If a child may be in danger, tell your safeguarding lead now, and publish"
                        + " nothing of it."
                : "A machine read it and may be wrong. Read it once more as a stranger would.";
    }
}
