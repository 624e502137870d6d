package org.verger.imports.web;

import static org.verger.parts.Words.words;

import org.verger.forms.Filled;
import org.verger.imports.Preview;
import org.verger.parts.Fact;
import org.verger.pupils.Enrolment;
import org.verger.pupils.Pupil;
import org.verger.pupils.RollChange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What an uploaded list would change, for somebody to look at before it is confirmed.
///
/// @param fingerprint of exactly what is shown
/// @param asksExpressly whether so many would leave that it must be said that this is meant
public record PreviewPage(
        String fileName,
        List<Fact> counts,
        List<String> remarks,
        Group joining,
        Group changing,
        Group leaving,
        boolean isNothing,
        boolean asksExpressly,
        String fingerprint,
        String action,
        Filled form) {
    private static final int MOST_SHOWN = 200;

    /// Children to whom the same happens: the first of them, and how many more there are.
    public record Group(List<String> lines, int further) {
        public Group {
            lines = List.copyOf(lines);
        }

        static <T> Group of(List<T> children, Function<T, String> words) {
            return new Group(
                    children.stream().limit(MOST_SHOWN).map(words).toList(),
                    Math.max(0, children.size() - MOST_SHOWN));
        }
    }

    public PreviewPage {
        counts = List.copyOf(counts);
        remarks = List.copyOf(remarks);
    }

    static PreviewPage of(Preview preview, Filled form) {
        var change = preview.change();
        return new PreviewPage(
                preview.fileName(),
                counts(change),
                preview.reading().remarks().stream().map(ImportWords::words).toList(),
                Group.of(change.joining(), PreviewPage::line),
                Group.of(change.changing(), PreviewPage::line),
                Group.of(change.leaving(), PreviewPage::line),
                change.isNothing(),
                preview.isLosingMany(),
                preview.fingerprint(),
                ImportRoutes.confirmation(preview.id()),
                form);
    }

    private static List<Fact> counts(RollChange change) {
        return List.of(
                new Fact(words("imports.joining"), String.valueOf(change.joining().size())),
                new Fact(words("imports.changing"), String.valueOf(change.changing().size())),
                new Fact(words("imports.leaving"), String.valueOf(change.leaving().size())),
                new Fact(words("imports.unchanged"), String.valueOf(change.unchanged())));
    }

    private static String line(Enrolment child) {
        var where =
                Stream.of(child.yearGroup(), child.className())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "));
        return words("imports.child", child.name().full(), child.reference(), where);
    }

    private static String line(Pupil child) {
        return line(told(child));
    }

    private static String line(RollChange.Changed both) {
        var before = told(both.before());
        var after = both.after();
        var parts = new ArrayList<String>();
        tell(parts, "imports.changed.name", before.name().full(), after.name().full());
        tell(parts, "imports.changed.year", before.yearGroup(), after.yearGroup());
        tell(parts, "imports.changed.class", before.className(), after.className());
        return words(
                "imports.changed",
                after.name().full(),
                after.reference(),
                String.join("; ", parts));
    }

    private static void tell(List<String> parts, String key, String before, String after) {
        if (!before.equals(after)) parts.add(words(key, shown(before), shown(after)));
    }

    private static String shown(String text) {
        return text.isEmpty() ? words("imports.changed.none") : text;
    }

    private static Enrolment told(Pupil child) {
        return new Enrolment(child.reference(), child.name(), child.yearGroup(), child.className());
    }
}
