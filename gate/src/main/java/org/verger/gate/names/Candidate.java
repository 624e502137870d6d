package org.verger.gate.names;

import org.verger.gate.names.Mention.Likelihood;

/// A run of words `first` to `last`, both inclusive, that spells a form.
///
/// @param many the form has an s behind it that is not its own: "the Marshes", "Ellas goal"
record Candidate(
        int first, int last, int letters, Form form, Likelihood likelihood, boolean many) {}
