package org.verger.review.web;

import static org.verger.parts.Words.words;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.verger.forms.Form;
import org.verger.forms.Parsed;
import org.verger.frame.Flash;
import org.verger.posts.Decision;
import org.verger.posts.PostId;
import org.verger.posts.web.Point;
import org.verger.review.Approvals;

import java.util.UUID;

/// Letting a post out that was held back, now or at another time.
@Controller
class LettingOutController {
    private final Approvals approvals;
    private final ReviewPages pages;

    LettingOutController(Approvals approvals, ReviewPages pages) {
        this.approvals = approvals;
        this.pages = pages;
    }

    @PostMapping(ReviewRoutes.LETTING_OUT)
    ModelAndView letOut(@PathVariable UUID post, HttpServletRequest request) {
        var id = new PostId(post);
        var form = Form.of(request);
        return switch (LettingOut.parse(form)) {
            case Parsed.Errors<LettingOut>(var wrong) -> pages.wrong(id, wrong);
            case Parsed.Value<LettingOut>(var said) ->
                    switch (approvals.letOut(
                            id, said.seen(), said.timing(), Point.ticked(request))) {
                        case Decision.Done _ -> {
                            Flash.done(words("review.let-out.done")).after(request);
                            yield new ModelAndView("redirect:" + ReviewRoutes.INBOX);
                        }
                        case Decision.Refused(_, var reasons) -> {
                            var decided = Point.ticked(request);
                            yield pages.refused(
                                    id,
                                    () -> pages.told(id, form.filled(), reasons, decided, "when"),
                                    request);
                        }
                    };
        };
    }
}
