package offenders.modules.upper;

/// What the lower one must not see.
public record Upper() {}
