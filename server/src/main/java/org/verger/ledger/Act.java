package org.verger.ledger;

import org.verger.gate.Clause;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/// What a verb did.
///
/// The verb, the thing and the clauses stay readable for ever, so they carry nothing personal:
/// names, titles and words go into the particulars, which are sealed under the key of the subject
/// and are gone when it is erased.
///
/// @param verb the thing's kind and what was done to it: "post.approved"
/// @param subject whom or what the particulars concern
public record Act(
        String verb, Thing on, Set<Clause> clauses, Map<String, String> particulars, UUID subject) {
    private static final Pattern VERB = Pattern.compile("[a-z][a-z_]{0,39}\\.[a-z][a-z_]{0,39}");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z_]{0,39}");

    public Act {
        if (!VERB.matcher(verb).matches()) {
            throw new IllegalArgumentException("not a verb: " + verb);
        }
        for (var name : particulars.keySet()) {
            if (!NAME.matcher(name).matches()) {
                throw new IllegalArgumentException("not the name of a particular: " + name);
            }
        }
        clauses = Set.copyOf(clauses);
        particulars = Map.copyOf(particulars);
    }

    /// An act whose particulars concern the thing itself.
    public Act(String verb, Thing on, Set<Clause> clauses, Map<String, String> particulars) {
        this(verb, on, clauses, particulars, on.id());
    }

    /// The same act, its particulars sealed under the key of this subject.
    public Act concerning(UUID subject) {
        return new Act(verb, on, clauses, particulars, subject);
    }
}
