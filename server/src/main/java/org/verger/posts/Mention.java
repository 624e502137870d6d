package org.verger.posts;

import org.verger.permissions.Subject;
import org.verger.photos.Photo;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Whether the words of a post, those under its photos included, speak of whom or what a permission
/// is about.
public final class Mention {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    private Mention() {}

    /// Whether they do so by the whole name.
    public static boolean isIn(Post post, Subject subject) {
        return says(post, subject.name());
    }

    /// Whether they may: somebody can also be called by their family name alone.
    static boolean mayBeIn(Post post, Subject subject) {
        return switch (subject.kind()) {
            case STAFF, CHILD, PARENT -> says(post, lastWord(subject.name()));
            case ACTIVITY, EVENT -> says(post, subject.name());
        };
    }

    private static boolean says(Post post, String name) {
        var wanted = plain(name);
        return !wanted.isBlank()
                && Stream.concat(
                                Stream.of(post.caption().value()),
                                post.photos().stream().flatMap(Mention::under))
                        .anyMatch(text -> plain(text).contains(wanted));
    }

    private static Stream<String> under(Photo photo) {
        return Stream.of(photo.altText(), photo.source().credit());
    }

    private static String lastWord(String name) {
        var words = words(name);
        return words.isEmpty() ? "" : words.getLast();
    }

    /// The words alone, small, each between blanks.
    private static String plain(String text) {
        return " " + String.join(" ", words(text)) + " ";
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.UK)).results().map(MatchResult::group).toList();
    }
}
