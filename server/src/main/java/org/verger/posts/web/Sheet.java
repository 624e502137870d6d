package org.verger.posts.web;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.verger.forms.Filled;
import org.verger.forms.Form;
import org.verger.forms.Parsed;
import org.verger.photos.PhotoId;
import org.verger.posts.Decision;
import org.verger.posts.Drafts;
import org.verger.posts.Post;
import org.verger.posts.PostId;
import org.verger.posts.Refusal;

import java.util.Optional;

/// The one form of a post's page. Whichever of its buttons is pressed, what was typed anywhere in
/// it is kept first, so that nothing is lost.
@Component
class Sheet {
    private final Drafts drafts;
    private final PostPages pages;
    private final Tags tags;
    private final Written written;

    Sheet(Drafts drafts, PostPages pages, Tags tags, Written written) {
        this.drafts = drafts;
        this.pages = pages;
        this.tags = tags;
        this.written = written;
    }

    /// Keeps what was typed, and tags the children whose names stand at photos; the page that says
    /// what is wrong, or asks, where that cannot be.
    Optional<ModelAndView> keep(PostId id, Form form, Pressed pressed) {
        return typed(id, form, pressed).or(() -> tags.settled(id, form));
    }

    /// The same, with the child who was typed or chosen at this photo.
    Optional<ModelAndView> keep(PostId id, Form form, PhotoId photo) {
        return typed(id, form, Pressed.OTHER).or(() -> tags.settled(id, form, Optional.of(photo)));
    }

    private Optional<ModelAndView> typed(PostId id, Form form, Pressed pressed) {
        if (!form.has(Written.CAPTION)) return Optional.empty();
        var post = pages.onTheSheet(id, form);
        int seen = SheetFields.seen(form);
        return switch (written.parse(form, post, pressed)) {
            case Parsed.Errors(var wrong) ->
                    Optional.of(
                            post.version() == seen
                                    ? pages.refuse(post, wrong)
                                    : pages.refuseElsewhere(post, wrong));
            case Parsed.Value(var manuscript) -> {
                if (SheetFields.isFresh(form)) drafts.begin(id, manuscript);
                yield switch (drafts.rewrite(id, seen, manuscript)) {
                    case Decision.Done _ -> Optional.empty();
                    case Decision.Refused refused ->
                            Optional.of(notKept(post, form.filled(), refused));
                };
            }
        };
    }

    private ModelAndView notKept(Post post, Filled form, Decision.Refused refused) {
        return refused.reasons().contains(Refusal.CHANGED_SINCE_SEEN)
                ? pages.refuseElsewhere(post, form)
                : pages.refuse(post, why(form, refused));
    }

    /// A form with the reasons for which something was not done: at its words, or at where it comes
    /// out.
    static Filled why(Filled form, Decision.Refused refused) {
        var told = form;
        for (var reason : refused.reasons())
            told = told.wrong(field(reason), PostWords.because(reason));
        return told;
    }

    /// The same, with the reasons beside this field.
    static Filled why(String field, Decision.Refused refused) {
        return Filled.empty().wrong(field, PostWords.because(refused.reasons()));
    }

    private static String field(Refusal reason) {
        return reason == Refusal.NO_SITE ? WhereChoice.FIELD : Written.CAPTION;
    }
}
