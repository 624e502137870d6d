package org.verger.gate;

import org.verger.gate.names.NameIndex;

import java.util.List;

/// The names of one school's people at one time, ready to be looked for; it never changes.
///
/// Built once for each change of the roster, and shared by any number of threads.
public final class Roster {
    private final String version;
    private final NameIndex index;

    private Roster(String version, NameIndex index) {
        this.version = version;
        this.index = index;
    }

    /// A roster of these people; the version is cited by every verdict that used it.
    public static Roster of(String version, List<Name> names) {
        return new Roster(version, NameIndex.of(names));
    }

    public String version() {
        return version;
    }

    /// For the gate's own checks: nobody outside can name what it is.
    public NameIndex index() {
        return index;
    }
}
