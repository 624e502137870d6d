package org.verger.bulletin;

import java.util.UUID;

/// Somebody who passes by a school's page, signed in nowhere. The pages themselves answer.
public interface Visitor {

    /// Whether they see this entry on any page of the school, or in its feeds.
    boolean sees(String school, UUID entry);
}
