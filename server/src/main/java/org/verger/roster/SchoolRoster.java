package org.verger.roster;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.verger.gate.Roster;

/// The names that the gate looks for in what a school writes: its own pupils, carers and staff,
/// nobody else's.
@Component
public class SchoolRoster {
    private final Snapshots snapshots;

    SchoolRoster(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /// The names of this moment. They are asked of the database only when they have changed; else
    /// one small question tells that those in memory are still the right ones.
    @Transactional(readOnly = true)
    public Roster now() {
        return snapshots.asked();
    }
}
