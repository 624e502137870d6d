package org.verger.posts.web;

import static org.verger.parts.Words.words;

import org.verger.gate.Finding;
import org.verger.gate.Place;
import org.verger.parts.Tag;
import org.verger.photos.Photo;
import org.verger.verdicts.FindingId;

import java.util.List;

/// One finding of the gate as a screen shows it.
///
/// @param number its place in the verdict, counted from 1, which marks its span in the text
/// @param read the words in a photo that it is about; empty where it is about something else
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
        String read,
        int photo,
        FindingId id,
        String press) {
    static FindingLine of(int number, Finding finding, List<Photo> photos) {
        return new FindingLine(
                number,
                PostWords.tag(finding.severity()),
                finding.why(),
                finding.mend(),
                finding.clause().id(),
                finding.clause().title(),
                read(finding.place(), photos),
                photo(finding.place()),
                FindingId.of(finding),
                press(finding));
    }

    private static String press(Finding finding) {
        if (finding.safeEdits().isEmpty()) return "";
        var into = finding.safeEdits().getFirst().replacement().strip();
        return into.isEmpty() ? words("posts.mend.out") : words("posts.mend.into", into);
    }

    /// Nothing where the photo is not at hand, or was read once more since and said less.
    private static String read(Place place, List<Photo> photos) {
        if (!(place instanceof Place.InWriting(int at, int from, int to))) return "";
        if (at >= photos.size()) return "";
        var writing = photos.get(at).facts().writing();
        return to <= writing.length() ? writing.substring(from, to) : "";
    }

    private static int photo(Place place) {
        return switch (place) {
            case Place.InText _, Place.Whole() -> 0;
            case Place.InAltText(var picture, _, _) -> picture + 1;
            case Place.InFileName(var picture, _, _) -> picture + 1;
            case Place.InCredit(var picture, _, _) -> picture + 1;
            case Place.InWriting(var picture, _, _) -> picture + 1;
            case Place.OnPicture(var picture) -> picture + 1;
        };
    }
}
