package org.verger.posts.web;

import static org.verger.parts.Words.words;

import org.verger.forms.Form;

/// What the form of a post's page says of itself, in fields that nobody sees.
final class SheetFields {
    private static final String FRESH = "fresh";
    private static final String SEEN = "seen";
    private static final String ELSEWHERE = "elsewhere";

    private SheetFields() {}

    /// Whether it begins its post.
    static boolean isFresh(Form form) {
        return form.ticked(FRESH);
    }

    /// From which version it was begun.
    static int seen(Form form) {
        return form.text(SEEN).number(words("posts.refused.changed")).optional().orElse(0);
    }

    /// Whether whoever fills it in was told that another window saved something else: what they
    /// type on is kept once they press a button, and not before.
    static boolean isElsewhere(Form form) {
        return form.ticked(ELSEWHERE);
    }
}
