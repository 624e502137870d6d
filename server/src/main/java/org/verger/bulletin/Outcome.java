package org.verger.bulletin;

import java.util.List;

/// The answer to whoever opens, closes or dresses a public page.
public sealed interface Outcome {

    /// It was done.
    record Done() implements Outcome {}

    /// It was not done, for all these reasons.
    record Refused(List<Refusal> reasons) implements Outcome {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
