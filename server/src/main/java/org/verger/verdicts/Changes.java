package org.verger.verdicts;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;

import org.verger.verdicts.Judged.Shown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is different between a post as it was judged before and as it is judged now: its words one
/// by one, its photos, its time, and where it comes out.
public record Changes(List<Piece> words, List<OfPhoto> photos, boolean time, boolean sites) {
    private static final Pattern TOKEN = Pattern.compile("\\s+|\\S+");

    /// What became of a stretch of the text.
    public enum Fate {
        STAYS,
        TAKEN_OUT,
        PUT_IN
    }

    /// A stretch of the text.
    public record Piece(Fate fate, String text) {}

    /// What is different about the photos.
    public sealed interface OfPhoto {
        /// The place of the photo among the others, counted from 1: where it stands now, or where
        /// it stood.
        int number();

        /// There is one more.
        record Added(int number) implements OfPhoto {}

        /// One is no longer there.
        record TakenOut(int number, String altText) implements OfPhoto {}

        /// It is described otherwise.
        record Described(int number, String before, String now) implements OfPhoto {}

        /// It is said otherwise whose it is.
        record Credited(int number, String before, String now) implements OfPhoto {}

        /// Other children are tagged in it, so many before and so many now.
        record Tagged(int number, int before, int now) implements OfPhoto {}
    }

    public Changes {
        words = List.copyOf(words);
        photos = List.copyOf(photos);
    }

    /// From what was judged before to what is judged now.
    public static Changes between(Judged before, Judged now) {
        return new Changes(
                words(before.words(), now.words()),
                photos(before.photos(), now.photos()),
                !before.time().equals(now.time()),
                !before.sites().equals(now.sites()));
    }

    /// Whether any word is another one.
    public boolean wordsChanged() {
        return words.stream().anyMatch(piece -> piece.fate != Fate.STAYS);
    }

    private static List<Piece> words(String before, String now) {
        var pieces = new ArrayList<Piece>();
        for (var delta : DiffUtils.diff(tokens(before), tokens(now), true).getDeltas())
            pieces.addAll(pieces(delta));
        return pieces;
    }

    private static List<Piece> pieces(AbstractDelta<String> delta) {
        var out = String.join("", delta.getSource().getLines());
        var in = String.join("", delta.getTarget().getLines());
        return switch (delta.getType()) {
            case EQUAL -> List.of(new Piece(Fate.STAYS, in));
            case DELETE -> List.of(new Piece(Fate.TAKEN_OUT, out));
            case INSERT -> List.of(new Piece(Fate.PUT_IN, in));
            case CHANGE -> List.of(new Piece(Fate.TAKEN_OUT, out), new Piece(Fate.PUT_IN, in));
        };
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }

    private static List<OfPhoto> photos(List<Shown> before, List<Shown> now) {
        var earlier = byId(before);
        var later = byId(now);
        var changes = new ArrayList<OfPhoto>();
        for (int i = 0; i < now.size(); i++) {
            var was = earlier.get(now.get(i).photo());
            if (was == null) changes.add(new OfPhoto.Added(i + 1));
            else same(i + 1, was, now.get(i)).forEach(changes::add);
        }
        for (int i = 0; i < before.size(); i++)
            if (!later.containsKey(before.get(i).photo()))
                changes.add(new OfPhoto.TakenOut(i + 1, before.get(i).altText()));
        return changes;
    }

    private static Stream<OfPhoto> same(int number, Shown was, Shown is) {
        var changes = new ArrayList<OfPhoto>();
        if (!was.altText().equals(is.altText()))
            changes.add(new OfPhoto.Described(number, was.altText(), is.altText()));
        if (!was.credit().equals(is.credit()))
            changes.add(new OfPhoto.Credited(number, was.credit(), is.credit()));
        if (!was.who().equals(is.who()))
            changes.add(new OfPhoto.Tagged(number, was.children(), is.children()));
        return changes.stream();
    }

    private static Map<UUID, Shown> byId(List<Shown> photos) {
        return photos.stream().collect(Collectors.toMap(Shown::photo, Function.identity()));
    }
}
