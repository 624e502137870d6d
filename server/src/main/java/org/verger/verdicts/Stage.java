package org.verger.verdicts;

/// At which step of its way a post was judged.
public enum Stage {
    /// Its author sent it for approval.
    SUBMITTED,
    /// Somebody else approved it.
    APPROVED,
    /// The last look at its time let it out.
    RELEASED,
    /// The last look at its time held it back.
    HELD,
    /// Something written in one of its photos was read after it was approved.
    READ_LATER
}
