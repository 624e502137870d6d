package org.verger.gate;

import java.net.URI;

/// A link in a text that a page may make one to press: where it stands, `to` exclusive, and where
/// it leads.
public record Pressable(int from, int to, URI address) {}
