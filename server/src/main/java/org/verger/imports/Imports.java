package org.verger.imports;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.verger.changes.Counter;
import org.verger.changes.Group;
import org.verger.changes.Walk;
import org.verger.changes.Window;
import org.verger.ledger.Ledger;
import org.verger.lists.ListKind;
import org.verger.platform.Forbidden;
import org.verger.platform.Scope;
import org.verger.platform.TimeOrderedId;
import org.verger.tables.Cells;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// What may be asked of lists: to look at what one changes, then to have it taken over whole.
@Service
public class Imports {
    /// How long an uploaded list waits for its confirmation.
    public static final Duration KEPT = Duration.ofHours(1);

    private static final int LONGEST_NAME = 200;

    private final PreviewStore previews;
    private final PastImports past;
    private final Timetable timetable;
    private final Walk walk;
    private final Ledger ledger;
    private final Clock clock;

    Imports(
            PreviewStore previews,
            PastImports past,
            Timetable timetable,
            Walk walk,
            Ledger ledger,
            Clock clock) {
        this.previews = previews;
        this.past = past;
        this.timetable = timetable;
        this.walk = walk;
        this.ledger = ledger;
        this.clock = clock;
    }

    /// Whether the one who acts may bring such a list.
    public static boolean mayBring(ListKind kind) {
        return Scope.current().actor().may(kind.right());
    }

    /// Reads a file, and keeps it for a preview when all of it can be taken over. What the same
    /// person uploaded before is forgotten.
    @Transactional
    public Upload upload(ListKind kind, String fileName, byte[] content) {
        mustBeAllowed(kind);
        var name = Cells.shown(fileName, LONGEST_NAME);
        var findings = walk.check(kind, content);
        if (!findings.isWhole()) return new Upload.Unusable(name, findings);
        previews.forget();
        var now = clock.instant();
        var id = new ImportId(TimeOrderedId.at(now));
        previews.add(id, new PreviewStore.File(kind, name, content), KEPT);
        timetable.forgetPreview(id, now.plus(KEPT));
        ledger.write(id.act("list.uploaded", kind, Map.of()));
        return new Upload.Ready(id);
    }

    /// What the list would change at this moment, and a page of one group; of the first that
    /// anything happens to, when none is asked for.
    ///
    /// @throws org.verger.platform.NotFound when it is out of date, or somebody else's
    @Transactional(readOnly = true)
    public Preview preview(ImportId id, Optional<Group> wanted, int page) {
        var file = previews.get(id);
        mustBeAllowed(file.kind());
        var today = LocalDate.now(clock);
        var counter = new Counter(today);
        var window = new Window(today, page * Preview.PAGE, (page + 1) * Preview.PAGE);
        var findings =
                walk.through(
                        file.kind(),
                        file.content(),
                        Scope.current().someone().id(),
                        steps ->
                                steps.forEach(
                                        step -> {
                                            counter.count(step);
                                            window.pass(step);
                                        }));
        var tally = counter.tally();
        var shown =
                wanted.or(
                        () ->
                                Group.ALL.stream()
                                        .filter(one -> tally.count(one.part(), one.effect()) > 0)
                                        .findFirst());
        var group = shown.orElse(Group.ALL.getFirst());
        return new Preview(id, file.kind(), file.name(), findings, tally, group, window.of(group));
    }

    /// Has the list taken over, if it still does what was seen. Confirmed twice it is taken over
    /// once; and once it is confirmed, its hour no longer counts.
    ///
    /// @param fingerprint of the preview that was seen
    /// @param meant whether it was said that so many are to end
    @Transactional
    public Confirmation confirm(ImportId id, String fingerprint, boolean meant) {
        if (past.isConfirmed(id)) return new Confirmation.Begun();
        var file = previews.get(id);
        mustBeAllowed(file.kind());
        var tally = walk.tally(file.kind(), file.content(), Scope.current().someone().id());
        if (!tally.fingerprint().equals(fingerprint)) return new Confirmation.ChangedSinceSeen();
        if (tally.isLosingMany() && !meant) return new Confirmation.NotMeantYet();
        if (!walk.check(file.kind(), file.content()).isWhole())
            return new Confirmation.FitsNoMore();
        if (!past.add(id, file, tally, clock.instant())) {
            return past.isConfirmed(id) ? new Confirmation.Begun() : new Confirmation.OneAtATime();
        }
        timetable.takeOver(id, clock.instant());
        return new Confirmation.Begun();
    }

    private static void mustBeAllowed(ListKind kind) {
        if (!mayBring(kind)) throw new Forbidden(kind.right());
    }
}
