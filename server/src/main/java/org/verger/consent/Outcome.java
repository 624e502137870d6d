package org.verger.consent;

import org.verger.pupils.PupilId;

import java.util.List;

/// The answer to whoever withdraws a consent.
public sealed interface Outcome {

    /// It was done.
    record Done(PupilId child) implements Outcome {}

    /// It was not done, for all these reasons.
    record Refused(List<Refusal> reasons) implements Outcome {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
