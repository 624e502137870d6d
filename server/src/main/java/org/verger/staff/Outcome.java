package org.verger.staff;

import java.util.List;

/// What comes of doing something for a colleague or to one.
public sealed interface Outcome {
    /// It is done.
    record Done() implements Outcome {}

    /// It is not, for all of these reasons.
    record Refused(List<Refusal> reasons) implements Outcome {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
