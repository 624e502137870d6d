package org.verger.ties.web;

import static org.verger.parts.Words.words;

import org.verger.forms.Form;
import org.verger.forms.Parsed;
import org.verger.pupils.PupilId;
import org.verger.ties.Tie;

/// Which pupil somebody knows, and how.
record DeclarationForm(PupilId child, Tie.Kind kind) {
    static Parsed<DeclarationForm> parse(Form form) {
        var child =
                form.text("child")
                        .required(words("ties.child.missing"))
                        .id(words("ties.child.missing"));
        var kind =
                form.text("kind")
                        .required(words("ties.kind.missing"))
                        .oneOf(Tie.Kind.class, words("ties.kind.missing"));
        return form.parse(() -> new DeclarationForm(new PupilId(child.value()), kind.value()));
    }
}
