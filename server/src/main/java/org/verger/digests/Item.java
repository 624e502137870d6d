package org.verger.digests;

import java.util.UUID;

/// One thing that happened and can wait: its kind, and which thing.
public record Item(Everyday kind, UUID thing) {}
