package org.verger.gate;

/// A duty of the policy.
public enum Clause {
    PRN_6,
    OFF_6,
    OFF_7;

    /// The name that people know it by: "PRN-6".
    public String id() {
        return name().replace('_', '-');
    }
}
