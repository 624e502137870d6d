package org.verger.templates;

/// Why a template was not agreed to, or not used. Put into words by the screens.
public enum TemplateRefusal {
    /// It is not in the state in which this can be done.
    NOT_NOW,
    /// Whoever agrees wrote it.
    OWN_WORK,
    /// Whoever asks does not hold the right at this school.
    NO_RIGHT,
    /// It was not these words that were seen.
    CHANGED_SINCE_SEEN,
    /// A slot is empty, or holds what is not of its kind.
    NOT_FILLED,
    /// Everything is stopped just now.
    STOPPED,
    /// None of its places is open just now.
    NOWHERE_OPEN,
    /// The gate found what blocks the words, as they stand or as they were filled.
    BLOCKED_BY_THE_GATE,
    /// The gate found what somebody has to decide about, and not all of it is decided.
    POINTS_UNDECIDED
}
