package org.verger.review;

import org.verger.gate.Check;
import org.verger.gate.Finding;
import org.verger.gate.Gate;
import org.verger.gate.Name;
import org.verger.gate.PictureFacts;
import org.verger.gate.Place;
import org.verger.gate.Severity;
import org.verger.photos.Photo;
import org.verger.posts.Post;
import org.verger.verdicts.Judged;

import java.util.Set;
import java.util.stream.Stream;

/// Whether a name that the gate found in a post, and a person waved through, is that of a child. A
/// finding does not say whom it is about; the words where it stands do.
final class NamesByHand {
    private static final Set<Check> THAT_THE_PUBLIC_READS =
            Set.of(
                    Check.NAME_IN_TEXT,
                    Check.NAME_IN_ALT_TEXT,
                    Check.NAME_IN_CREDIT,
                    Check.NAME_IN_PICTURE);

    private NamesByHand() {}

    /// Whether there is any such name.
    static boolean areAny(Judged judged) {
        return judged.verdict().findings().stream().anyMatch(NamesByHand::isDecidedByAPerson);
    }

    /// Whether it may be this child's, be it by one name alone.
    static boolean mayBe(Judged judged, Post post, Name child) {
        return judged.verdict().findings().stream()
                .filter(NamesByHand::isDecidedByAPerson)
                .flatMap(finding -> words(finding.place(), judged, post))
                .anyMatch(words -> means(words, child, true));
    }

    /// Whether it is, said by more than one name: of one alone the person who decided knew whose it
    /// was.
    static boolean is(Judged judged, Post post, Name child) {
        return mayBe(judged, post, child)
                && said(judged, post).anyMatch(words -> means(words, child, false));
    }

    private static boolean isDecidedByAPerson(Finding finding) {
        return finding.severity() == Severity.NEEDS_A_DECISION
                && THAT_THE_PUBLIC_READS.contains(finding.check());
    }

    private static Stream<String> words(Place place, Judged judged, Post post) {
        return switch (place) {
            case Place.InText(int from, int to) -> Stream.of(judged.words().substring(from, to));
            case Place.InAltText(int at, int from, int to) ->
                    Stream.of(judged.photos().get(at).altText().substring(from, to));
            case Place.InCredit(int at, int from, int to) ->
                    Stream.of(judged.photos().get(at).credit().substring(from, to));
            // all that could be read: it may have been read once more since, and said otherwise
            case Place.InWriting(int at, _, _) -> written(post).skip(at).limit(1);
            case Place.OnPicture(int at) -> written(post).skip(at).limit(1);
            case Place.InFileName _, Place.Whole _ -> Stream.empty();
        };
    }

    private static Stream<String> said(Judged judged, Post post) {
        var texts = Stream.of(judged.words());
        var alts =
                judged.photos().stream()
                        .flatMap(photo -> Stream.of(photo.altText(), photo.credit()));
        return Stream.of(texts, alts, written(post)).flatMap(all -> all);
    }

    private static Stream<String> written(Post post) {
        return post.photos().stream().map(Photo::facts).map(PictureFacts::writing);
    }

    private static boolean means(String words, Name child, boolean byOneName) {
        return !Gate.meant(words, Set.of(child), byOneName).isEmpty();
    }
}
