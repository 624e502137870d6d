package org.verger.frame;

import static org.verger.parts.Words.words;

/// What a person reads when a page cannot be shown: what happened, what is kept, what to do.
///
/// @param reference what to quote when asking for help; empty where there is nothing to look up
public record ProblemPage(int status, String reference) {
    public String title() {
        return words("frame.problem." + status + ".title");
    }

    public String happened() {
        return words("frame.problem." + status + ".happened");
    }

    public String kept() {
        return words("frame.problem." + status + ".kept");
    }

    public String next() {
        return words("frame.problem." + status + ".next");
    }
}
