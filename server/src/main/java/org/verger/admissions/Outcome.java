package org.verger.admissions;

import org.verger.pupils.PupilId;

import java.util.List;

/// The answer to whoever keeps a child's place on the roll.
public sealed interface Outcome {

    /// The roll says it now, of this child.
    record Done(PupilId child) implements Outcome {}

    /// It was not done, for all these reasons.
    record Refused(List<Refusal> reasons) implements Outcome {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
