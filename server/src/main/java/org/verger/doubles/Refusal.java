package org.verger.doubles;

/// Why two records cannot become one.
public enum Refusal {
    /// They are one already.
    THE_SAME_RECORD,
    /// They cannot be one child; or one of the two days is wrong, and has to be put right first.
    BORN_ON_DIFFERENT_DAYS,
    /// The one that would stay is off the roll, and the other is on it.
    THE_FIRST_HAS_LEFT,
    /// Nobody makes their own record one with another.
    YOURSELF,
    /// The one that would go works at another school too, or for the whole trust; its rights there
    /// are not this school's to hand over.
    WORKS_ELSEWHERE
}
