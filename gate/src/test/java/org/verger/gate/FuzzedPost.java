package org.verger.gate;

import org.verger.gate.Circumstances.Audience;
import org.verger.gate.Circumstances.Children;
import org.verger.gate.Circumstances.Site;
import org.verger.gate.Name.Kind;
import org.verger.gate.PictureFacts.MetadataFound;
import org.verger.gate.PictureFacts.Reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A post and what is known of it, out of one text: its parts stand between record separators, and
/// those that are missing are empty. A text without a separator is the words of a post that shows a
/// child, as every input was once.
///
/// @param landsOn where the links of the post lead; empty where nobody looked
record FuzzedPost(Submission submission, Circumstances known, String landsOn) {
    static final char SEPARATOR = '\u001e';
    private static final List<Kind> KINDS = List.of(Kind.values());

    static FuzzedPost of(String typed) {
        var parts = new Parts(typed);
        String text = parts.next();
        if (parts.isAtTheEnd()) {
            var plain = School.picture(School.SHOWABLE);
            return new FuzzedPost(new Submission(text, List.of(plain)), School.TODAY, "");
        }
        var written = List.of(parts.next(), parts.next(), parts.next(), parts.next());
        var roster = roster(names(parts.next()));
        var shown = Set.copyOf(names(parts.next()));
        var permitted = Set.copyOf(lines(parts.next()));
        var school = school(lines(parts.next()));
        String landsOn = parts.next();
        var choices = new Choices(parts.next());
        var known =
                new Circumstances("policy", roster, Set.of(School.SHOWABLE))
                        .of(new Children(shown, choices.of(3)))
                        .permitting(permitted)
                        .at(school)
                        .before(choices.oneOf(Audience.values()))
                        .on(choices.of(2) == 0 ? List.of() : List.of(Site.named("Mastodon")))
                        .commented(choices.of(2) * 13);
        return new FuzzedPost(new Submission(text, pictures(written, choices)), known, landsOn);
    }

    /// One that says nothing, and behind it the one of which something was written.
    private static List<Picture> pictures(List<String> written, Choices choices) {
        var facts =
                new PictureFacts(
                        choices.of(3),
                        Set.of(choices.oneOf(MetadataFound.values())),
                        choices.of(10) / 10.0,
                        written.get(3),
                        choices.oneOf(Reading.values()));
        var source = new Picture.Source(choices.oneOf(Picture.Origin.values()), written.get(2));
        List<ChildId> children = choices.of(2) == 0 ? List.of() : List.of(School.SHOWABLE);
        return List.of(
                School.picture(),
                new Picture(written.get(0), written.get(1), children, facts, source));
    }

    /// That of the invented school where none is given.
    private static Roster roster(List<Name> names) {
        return names.isEmpty() ? School.ROSTER : Roster.of("its own", names);
    }

    /// A line each, first name and surname; by turns of pupils, carers and staff.
    private static List<Name> names(String part) {
        var names = new ArrayList<Name>();
        for (var line : lines(part)) {
            int space = line.indexOf(' ');
            if (space < 1 || line.substring(space).isBlank()) continue;
            var kind = KINDS.get(names.size() % KINDS.size());
            names.add(new Name(line.substring(0, space), line.substring(space + 1), kind));
        }
        return names;
    }

    /// Its name, its telephone, its mailbox and its postcode, and all lines that follow its hosts.
    private static Circumstances.School school(List<String> lines) {
        return new Circumstances.School(
                at(lines, 0),
                Set.of(at(lines, 1)),
                Set.of(at(lines, 2)),
                Set.of(at(lines, 3)),
                Set.copyOf(lines.subList(Math.min(4, lines.size()), lines.size())));
    }

    private static String at(List<String> lines, int index) {
        return index < lines.size() ? lines.get(index) : "";
    }

    private static List<String> lines(String part) {
        return part.lines().filter(line -> !line.isBlank()).toList();
    }

    /// What is left of a text, part by part.
    private static final class Parts {
        private String left;
        private boolean atTheEnd;

        Parts(String all) {
            this.left = all;
        }

        boolean isAtTheEnd() {
            return atTheEnd;
        }

        String next() {
            int end = left.indexOf(SEPARATOR);
            atTheEnd = end < 0;
            String part = atTheEnd ? left : left.substring(0, end);
            left = atTheEnd ? "" : left.substring(end + 1);
            return part;
        }
    }

    /// Choices out of the characters of a text, one after the other; the first where there is none.
    private static final class Choices {
        private final String from;
        private int at;

        Choices(String from) {
            this.from = from;
        }

        int of(int many) {
            return at < from.length() ? from.charAt(at++) % many : 0;
        }

        <T> T oneOf(T[] values) {
            return values[of(values.length)];
        }
    }
}
