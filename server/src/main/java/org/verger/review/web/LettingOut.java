package org.verger.review.web;

import static org.verger.parts.Words.words;

import org.verger.forms.Form;
import org.verger.forms.Parsed;
import org.verger.posts.Fingerprint;
import org.verger.posts.Timing;
import org.verger.posts.web.TypedTiming;

/// When a post that was held back is to come out after all, and what was seen of it.
record LettingOut(Fingerprint seen, Timing timing) {
    static Parsed<LettingOut> parse(Form form) {
        var seen = ReviewController.seen(form);
        form.text("when").required(words("review.let-out.when.missing"));
        var timing = TypedTiming.in(form);
        return form.parse(() -> new LettingOut(seen.value(), timing.get()));
    }
}
