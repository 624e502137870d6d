package org.verger.imports;

import org.verger.pupils.RollChange;

/// What an uploaded list would change on the roll as it stands at this moment.
public record Preview(PreviewId id, String fileName, Reading reading, RollChange change) {

    /// The fingerprint of exactly what is shown; a confirmation is bound to it.
    public String fingerprint() {
        return Fingerprint.of(change);
    }

    /// Whether so many children would leave the roll that the list may be the wrong one: more than
    /// a third.
    public boolean isLosingMany() {
        int onRoll = change.leaving().size() + change.changing().size() + change.unchanged();
        return change.leaving().size() * 3 > onRoll;
    }
}
