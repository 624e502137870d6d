package org.verger.stops;

import org.verger.platform.Right;

/// How far a stop reaches.
public enum Reach {
    /// The school that is worked for.
    SCHOOL(Right.STOP_POSTS),
    /// Every school of the trust.
    TRUST(Right.STOP_TRUST);

    private final Right right;

    Reach(Right right) {
        this.right = right;
    }

    /// What whoever stops so far must hold.
    public Right right() {
        return right;
    }
}
