package org.verger.answers;

import java.util.List;

/// The answer to whoever records answers.
public sealed interface Outcome {

    /// They were recorded.
    record Done() implements Outcome {}

    /// They were not, for all these reasons.
    record Refused(List<Refusal> reasons) implements Outcome {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
