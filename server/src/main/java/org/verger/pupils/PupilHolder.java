package org.verger.pupils;

import org.verger.people.Handover;

/// Keeps something of a child. Where two records turn out to be one child's, each holder says what
/// it would hand over from the second to the first and what forbids that, and then hands it over.
/// Where the two differ, the stricter holds: a no stays a no.
public interface PupilHolder {
    /// What would be handed over, and what forbids it.
    Handover look(PupilId second, PupilId first);

    /// Hands it over, in the transaction in which the two become one.
    void handOver(PupilId second, PupilId first);
}
