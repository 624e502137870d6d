package org.verger.frame;

import java.util.Optional;

/// Says who is visiting. Sign-in answers; until it does, nobody is.
public interface Visitors {
    Optional<Visitor> current();
}
