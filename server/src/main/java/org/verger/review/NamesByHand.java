package org.verger.review;

import static java.util.stream.Collectors.toUnmodifiableSet;

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

import java.util.Collection;
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

    /// Whose of these it may be, be it by one name alone. All are looked for at once: what takes
    /// long is to take the words of a poster apart.
    static Set<Name> mayBe(Judged judged, Post post, Collection<Name> children) {
        var words =
                judged.verdict().findings().stream()
                        .filter(NamesByHand::isDecidedByAPerson)
                        .flatMap(finding -> words(finding.place(), judged, post));
        return meant(words, children, true);
    }

    /// Whose it is, said by more than one name: of one alone the person who decided knew whose it
    /// was.
    static Set<Name> are(Judged judged, Post post, Collection<Name> children) {
        return meant(said(judged, post), mayBe(judged, post, children), false);
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

    private static Set<Name> meant(
            Stream<String> words, Collection<Name> children, boolean byOneName) {
        return words.distinct()
                .flatMap(one -> Gate.meant(one, children, byOneName).stream())
                .collect(toUnmodifiableSet());
    }
}
