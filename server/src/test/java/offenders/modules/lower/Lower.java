package offenders.modules.lower;

import offenders.modules.upper.Upper;

/// Reaches up.
public record Lower(Upper upper) {}
