package org.verger.imports;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.verger.platform.Forbidden;
import org.verger.platform.Right;
import org.verger.platform.Scope;
import org.verger.platform.Stale;
import org.verger.platform.TimeOrderedId;
import org.verger.pupils.Roll;

import java.time.Clock;
import java.time.Duration;

/// What may be asked of lists of pupils: to look at what one changes, then to take it over whole.
@Service
public class RollImports {
    /// How long an uploaded list waits for its confirmation.
    public static final Duration KEPT = Duration.ofHours(1);

    private static final int LONGEST_NAME = 200;

    private final PreviewStore previews;
    private final ForgetPreviews forgetting;
    private final Roll roll;
    private final Clock clock;

    RollImports(PreviewStore previews, ForgetPreviews forgetting, Roll roll, Clock clock) {
        this.previews = previews;
        this.forgetting = forgetting;
        this.roll = roll;
        this.clock = clock;
    }

    /// Reads a file, and keeps it for a preview when all of it can be taken over. What the same
    /// person uploaded before is forgotten.
    @Transactional
    public Upload upload(String fileName, byte[] content) {
        mayImport();
        var name = fileName.substring(0, Math.min(fileName.length(), LONGEST_NAME));
        var reading = RollFile.read(content);
        if (!reading.isWhole()) return new Upload.Unusable(name, reading);
        previews.forget();
        var now = clock.instant();
        var id = new PreviewId(TimeOrderedId.at(now));
        previews.add(id, new PreviewStore.Upload(name, content), KEPT);
        forgetting.at(now.plus(KEPT), id);
        return new Upload.Ready(id);
    }

    /// What the list would change on the roll of this moment.
    ///
    /// @throws org.verger.platform.NotFound when it is out of date, or somebody else's
    @Transactional(readOnly = true)
    public Preview preview(PreviewId id) {
        mayImport();
        var file = previews.get(id);
        var reading = RollFile.read(file.content());
        return new Preview(id, file.name(), reading, roll.compare(reading.children()));
    }

    /// Takes the list over, if it still does what was seen.
    ///
    /// @param fingerprint of the preview that was seen
    /// @param meant whether it was said that many children are to leave
    @Transactional
    public Confirmation confirm(PreviewId id, String fingerprint, boolean meant) {
        var preview = preview(id);
        if (!preview.fingerprint().equals(fingerprint)) {
            return new Confirmation.ChangedSinceSeen(preview);
        }
        if (preview.isLosingMany() && !meant) return new Confirmation.NotMeantYet(preview);
        var change = roll.replace(preview.reading().children());
        if (!Fingerprint.of(change).equals(fingerprint)) throw new Stale("the roll");
        previews.forget(id);
        return new Confirmation.Imported(change);
    }

    private static void mayImport() {
        if (!Scope.current().actor().may(Right.IMPORT_PUPILS)) {
            throw new Forbidden(Right.IMPORT_PUPILS);
        }
    }
}
