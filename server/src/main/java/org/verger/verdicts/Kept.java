package org.verger.verdicts;

import java.time.Instant;

/// What was kept of one judgement, and when that was made.
public record Kept(Instant at, Judged judged) {}
