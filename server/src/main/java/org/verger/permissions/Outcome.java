package org.verger.permissions;

import java.util.List;

/// The answer to whoever gives or withdraws a permission, or names another to give it.
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
