package org.verger.posts;

import java.util.Optional;

/// Why a post was not submitted, approved, returned or withdrawn. Put into words by the screens.
public enum Refusal {
    /// It is not in the state in which this can be done.
    NOT_NOW,
    /// Whoever decides is its author: nobody approves their own work.
    OWN_WORK,
    /// Whoever decides does not hold the right at this school.
    NO_RIGHT,
    /// The gate found what blocks it.
    BLOCKED_BY_THE_GATE,
    /// Nothing is written yet.
    NO_WORDS,
    /// Nobody chose where it comes out.
    NO_SITE,
    /// The gate found what somebody has to decide about, and not all of it is decided.
    POINTS_UNDECIDED,
    /// It has as many photos as a post can have.
    TOO_MANY_PHOTOS,
    /// With the mend it would be longer than what it stands in may be.
    TOO_LONG_MENDED,
    /// It was changed since the one who decides saw it.
    CHANGED_SINCE_SEEN,
    /// Everything is stopped just now.
    STOPPED,
    /// The yes to it was given too long ago.
    APPROVAL_LAPSED;

    /// How a rule answers: with nothing where it holds, and else with this.
    public Optional<Refusal> unless(boolean holds) {
        return holds ? Optional.empty() : Optional.of(this);
    }
}
