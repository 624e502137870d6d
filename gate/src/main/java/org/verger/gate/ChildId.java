package org.verger.gate;

import java.util.UUID;

/// A child, as an opaque number: the gate never learns which name belongs to it.
public record ChildId(UUID value) {}
