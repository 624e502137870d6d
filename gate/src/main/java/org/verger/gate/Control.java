package org.verger.gate;

/// How a duty is carried out; one duty may have several.
public enum Control {
    /// The machine checks every post before it is published, and every comment that comes in.
    GATE,
    /// A named person decides, and the decision is recorded.
    APPROVAL,
    /// A list is complete and current, and compared with the outside world.
    REGISTER,
    /// A person declares, and is asked again when that lapses.
    ATTEST,
    /// The machine looks again and again at what is the school's own.
    MONITOR,
    /// A report is routed, timed and closed.
    CASE,
    /// People are told, reminded and practised.
    LEARN
}
