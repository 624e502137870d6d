package org.verger.carers;

import org.verger.pupils.PupilId;

import java.util.Set;

/// Keeps an eye on what rests on who looks after a child: who may consent, and who decides alone.
public interface BondWatcher {
    /// Looks at these children before their carers are said anew, in the transaction in which they
    /// are; what it gives is run once that is done.
    Runnable before(Set<PupilId> children);
}
