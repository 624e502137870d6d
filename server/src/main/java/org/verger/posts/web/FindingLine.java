package org.verger.posts.web;

import static org.verger.parts.Words.words;

import org.verger.gate.Finding;
import org.verger.gate.Place;
import org.verger.parts.Tag;
import org.verger.verdicts.FindingId;

/// One finding of the gate as a screen shows it.
///
/// @param number its place in the verdict, counted from 1, which marks its span in the text
/// @param photo the photo it is about, counted from 1; 0 where it is about the text
/// @param id by which its mend is asked for
/// @param press what the button of its mend says; empty where only a person can mend it
public record FindingLine(
        int number,
        Tag tag,
        String why,
        String mend,
        String clause,
        String title,
        int photo,
        FindingId id,
        String press) {
    static FindingLine of(int number, Finding finding) {
        return new FindingLine(
                number,
                PostWords.tag(finding.severity()),
                finding.why(),
                finding.mend(),
                finding.clause().id(),
                finding.clause().title(),
                photo(finding.place()),
                FindingId.of(finding),
                press(finding));
    }

    private static String press(Finding finding) {
        if (finding.safeEdits().isEmpty()) return "";
        var into = finding.safeEdits().getFirst().replacement().strip();
        return into.isEmpty() ? words("posts.mend.out") : words("posts.mend.into", into);
    }

    private static int photo(Place place) {
        return switch (place) {
            case Place.InText _, Place.Whole() -> 0;
            case Place.InAltText(var picture, _, _) -> picture + 1;
            case Place.InFileName(var picture, _, _) -> picture + 1;
            case Place.InCredit(var picture, _, _) -> picture + 1;
            case Place.OnPicture(var picture) -> picture + 1;
        };
    }
}
