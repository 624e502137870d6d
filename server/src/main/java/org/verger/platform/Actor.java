package org.verger.platform;

import java.util.Set;

/// Who is acting: somebody with roles at the school they are working for, or Verger itself.
public sealed interface Actor {

    /// Whether the one who acts holds this right here and now.
    boolean may(Right right);

    /// The person who acts, under the name that colleagues know them by. The roles are those in
    /// force at the school of the [Scope], at the moment the request came in.
    record Someone(PersonId id, String name, Set<Role> roles) implements Actor {
        public Someone {
            roles = Set.copyOf(roles);
        }

        @Override
        public boolean may(Right right) {
            return roles.stream().anyMatch(role -> RightsTable.SHIPPED.grants(role, right));
        }
    }

    /// The machine: jobs and listeners carry out what people decided. It holds no right to decide.
    enum Machine implements Actor {
        VERGER;

        @Override
        public boolean may(Right right) {
            return false;
        }
    }
}
