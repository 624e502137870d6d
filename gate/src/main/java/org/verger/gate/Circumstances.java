package org.verger.gate;

import java.util.Set;

/// What a submission is judged against: the policy in force, the names of the writer's own school,
/// and the children who may be shown on the chosen sites at the chosen time.
public record Circumstances(String policyVersion, Roster roster, Set<ChildId> showable) {

    public Circumstances {
        showable = Set.copyOf(showable);
    }
}
