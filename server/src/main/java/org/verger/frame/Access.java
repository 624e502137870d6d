package org.verger.frame;

/// Says whether a route opens to the current visitor, so that no link leads to a closed door.
public interface Access {
    boolean opens(String method, String path);
}
