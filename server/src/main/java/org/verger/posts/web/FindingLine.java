package org.verger.posts.web;

import org.verger.gate.Finding;
import org.verger.gate.Place;
import org.verger.parts.Tag;

/// One finding of the gate as a screen shows it.
///
/// @param number its place in the verdict, counted from 1, which marks its span in the text
/// @param photo the photo it is about, counted from 1; 0 where it is about the text
public record FindingLine(
        int number, Tag tag, String why, String mend, String clause, String title, int photo) {
    static FindingLine of(int number, Finding finding) {
        return new FindingLine(
                number,
                PostWords.tag(finding.severity()),
                finding.why(),
                finding.mend(),
                finding.clause().id(),
                finding.clause().title(),
                photo(finding.place()));
    }

    private static int photo(Place place) {
        return switch (place) {
            case Place.InText _, Place.Whole() -> 0;
            case Place.InAltText(var picture, _, _) -> picture + 1;
            case Place.InFileName(var picture, _, _) -> picture + 1;
            case Place.OnPicture(var picture) -> picture + 1;
        };
    }
}
