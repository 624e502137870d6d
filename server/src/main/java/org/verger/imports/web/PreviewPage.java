package org.verger.imports.web;

import static org.verger.parts.Words.words;

import org.verger.changes.Effect;
import org.verger.changes.Group;
import org.verger.changes.Part;
import org.verger.changes.Tally;
import org.verger.forms.Filled;
import org.verger.imports.Preview;
import org.verger.lists.ListKind;
import org.verger.parts.Paging;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What an uploaded list would change, for somebody to look at before it is confirmed.
///
/// @param groups all that happens, each with how many it happens to
/// @param fingerprint of exactly what is shown
/// @param asksExpressly whether so many would end that it must be said that this is meant
public record PreviewPage(
        String fileName,
        List<String> remarks,
        List<Tab> groups,
        String same,
        String shown,
        List<StepWords.Line> lines,
        Paging paging,
        boolean isNothing,
        boolean asksExpressly,
        String fingerprint,
        String action,
        String again,
        Filled form) {

    /// A group, how many are in it, and where they are shown.
    public record Tab(String words, int count, String path, boolean isShown) {}

    public PreviewPage {
        remarks = List.copyOf(remarks);
        groups = List.copyOf(groups);
        lines = List.copyOf(lines);
    }

    static PreviewPage of(Preview preview, int page, Filled form) {
        var tally = preview.tally();
        return new PreviewPage(
                preview.fileName(),
                remarks(preview),
                Group.ALL.stream()
                        .filter(group -> isShown(tally, group))
                        .map(group -> tab(preview, group))
                        .toList(),
                words("imports.same", tally.count(Effect.SAME)),
                name(preview.shown()),
                preview.steps().stream().map(StepWords::line).toList(),
                paging(preview, page),
                tally.isNothing(),
                tally.isLosingMany(),
                tally.fingerprint(),
                ImportRoutes.confirmation(preview.kind(), preview.id()),
                ImportRoutes.list(preview.kind()),
                form);
    }

    private static List<String> remarks(Preview preview) {
        var told = preview.findings().remarks().stream().map(ImportWords::words);
        return preview.kind() == ListKind.CONSENTS
                ? Stream.concat(Stream.of(words("imports.preview.later-word")), told).toList()
                : told.toList();
    }

    /// What is left out of a list, and a list of consents ends none, is told only where there is
    /// any.
    private static boolean isShown(Tally tally, Group group) {
        boolean isRare = group.effect() == Effect.KEPT || group.part() == Part.CONSENTS;
        return tally.counts().containsKey(group.part())
                && (!isRare || tally.count(group.part(), group.effect()) > 0);
    }

    private static Tab tab(Preview preview, Group group) {
        return new Tab(
                name(group),
                preview.tally().count(group.part(), group.effect()),
                ImportRoutes.preview(preview.kind(), preview.id(), group, 0),
                group.equals(preview.shown()));
    }

    private static String name(Group group) {
        return words(
                "imports.group."
                        + group.part().name().toLowerCase(Locale.ROOT)
                        + "."
                        + group.effect().name().toLowerCase(Locale.ROOT));
    }

    private static Paging paging(Preview preview, int page) {
        var group = preview.shown();
        int all = preview.tally().count(group.part(), group.effect());
        int pages = Math.max(1, (all + Preview.PAGE - 1) / Preview.PAGE);
        return new Paging(
                Optional.of(path(preview, page - 1)).filter(_ -> page > 0),
                Optional.of(path(preview, page + 1)).filter(_ -> page + 1 < pages),
                words("imports.paging", page + 1, pages));
    }

    private static String path(Preview preview, int page) {
        return ImportRoutes.preview(preview.kind(), preview.id(), preview.shown(), page);
    }
}
