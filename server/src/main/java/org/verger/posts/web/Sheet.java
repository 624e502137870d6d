package org.verger.posts.web;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.verger.forms.Filled;
import org.verger.forms.Form;
import org.verger.forms.Parsed;
import org.verger.posts.Decision;
import org.verger.posts.Drafts;
import org.verger.posts.PostId;

import java.util.Optional;

/// The one form of a post's page. Whichever of its buttons is pressed, what was typed anywhere in
/// it is kept first, so that nothing is lost.
@Component
class Sheet {
    private final Drafts drafts;
    private final PostPages pages;

    Sheet(Drafts drafts, PostPages pages) {
        this.drafts = drafts;
        this.pages = pages;
    }

    /// Keeps what was typed; the page that says what is wrong with it where that cannot be.
    ///
    /// @param onPurpose whether the button says that it saves
    Optional<ModelAndView> keep(PostId id, Form form, boolean onPurpose) {
        if (!form.has(Written.CAPTION)) return Optional.empty();
        var post = pages.onTheSheet(id, form);
        return switch (Written.parse(form, post, onPurpose)) {
            case Parsed.Errors(var wrong) -> Optional.of(pages.refuse(post, wrong));
            case Parsed.Value(var manuscript) -> {
                if (form.ticked(PostPages.FRESH)) drafts.begin(id, manuscript);
                yield switch (drafts.rewrite(id, manuscript)) {
                    case Decision.Done _ -> Optional.empty();
                    case Decision.Refused refused ->
                            Optional.of(pages.refuse(post, why(form.filled(), refused)));
                };
            }
        };
    }

    /// A form with the reasons for which something was not done, at its words.
    static Filled why(Filled form, Decision.Refused refused) {
        var told = form;
        for (var reason : refused.reasons())
            told = told.wrong(Written.CAPTION, PostWords.because(reason));
        return told;
    }
}
