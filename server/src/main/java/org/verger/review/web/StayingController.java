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
import org.verger.posts.Fingerprint;
import org.verger.posts.PostId;
import org.verger.posts.web.Point;
import org.verger.posts.web.PostRoutes;
import org.verger.review.Staying;

import java.util.UUID;

/// Letting stay what is out, though something was read in a photo late.
@Controller
class StayingController {
    private final Staying staying;
    private final ReviewPages pages;

    StayingController(Staying staying, ReviewPages pages) {
        this.staying = staying;
        this.pages = pages;
    }

    @PostMapping(ReviewRoutes.STAYING)
    ModelAndView stay(@PathVariable UUID post, HttpServletRequest request) {
        var id = new PostId(post);
        var form = Form.of(request);
        var seen = ReviewController.seen(form);
        var decided = Point.ticked(request);
        return switch (form.parse(seen::value)) {
            case Parsed.Errors<Fingerprint>(var wrong) -> pages.wrong(id, wrong);
            case Parsed.Value<Fingerprint>(var fingerprint) ->
                    switch (staying.stay(id, fingerprint, decided)) {
                        case Decision.Done _ -> {
                            Flash.done(words("review.out.done")).after(request);
                            yield new ModelAndView("redirect:" + PostRoutes.post(id));
                        }
                        case Decision.Refused(_, var reasons) ->
                                pages.refused(
                                        id,
                                        () -> pages.told(id, form.filled(), reasons, decided),
                                        request);
                    };
        };
    }
}
