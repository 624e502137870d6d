package org.verger.links;

import java.net.URI;

/// What the world outside has behind a link.
public interface Outside {

    /// What is behind a link, after a few hops and a few seconds at most.
    Seen look(URI link);
}
