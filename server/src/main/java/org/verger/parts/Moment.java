package org.verger.parts;

import java.time.Instant;
import java.util.List;

/// One thing that happened, on a thing's timeline.
///
/// @param when the time in words, as the reader's clock shows it
/// @param clauses the clauses of the policy that it rests on
/// @param detail a sentence more; empty for none
public record Moment(
        String who, String what, Instant at, String when, List<String> clauses, String detail) {
    public Moment {
        clauses = List.copyOf(clauses);
    }
}
