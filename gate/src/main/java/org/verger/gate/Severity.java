package org.verger.gate;

/// What a finding asks for, the gravest first.
public enum Severity {
    /// The post cannot go out as it stands; nobody can wave it through.
    BLOCKS,
    /// A person with the right to has to decide.
    NEEDS_A_DECISION,
    /// Worth knowing; nothing has to be done.
    ADVISES
}
