package org.verger.review.web;

import static org.verger.parts.Words.words;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.verger.forms.Answer;
import org.verger.forms.Filled;
import org.verger.forms.Form;
import org.verger.forms.Parsed;
import org.verger.frame.Flash;
import org.verger.posts.Decision;
import org.verger.posts.Fingerprint;
import org.verger.posts.PostId;
import org.verger.posts.web.PostWords;
import org.verger.review.Approvals;
import org.verger.review.ReturnReason;

import java.util.Optional;
import java.util.UUID;

/// Approving a post, or giving it back.
@Controller
class ReviewController {
    private static final String SHA_256 = "[0-9a-f]{64}";

    private final Approvals approvals;
    private final ReviewPages pages;

    ReviewController(Approvals approvals, ReviewPages pages) {
        this.approvals = approvals;
        this.pages = pages;
    }

    @GetMapping(ReviewRoutes.POST)
    ModelAndView show(@PathVariable UUID post) {
        return page(new PostId(post), Filled.empty());
    }

    @PostMapping(ReviewRoutes.APPROVAL)
    ModelAndView approve(@PathVariable UUID post, HttpServletRequest request) {
        var id = new PostId(post);
        var form = Form.of(request);
        var seen = seen(form);
        return switch (form.parse(seen::value)) {
            case Parsed.Errors<Fingerprint>(var wrong) -> refused(page(id, wrong));
            case Parsed.Value<Fingerprint>(var fingerprint) ->
                    answer(
                            id,
                            form,
                            approvals.approve(id, fingerprint),
                            request,
                            "review.approved");
        };
    }

    @PostMapping(ReviewRoutes.RETURN)
    ModelAndView giveBack(@PathVariable UUID post, HttpServletRequest request) {
        var id = new PostId(post);
        var form = Form.of(request);
        var seen = seen(form);
        var reason =
                form.text("reason")
                        .required(words("review.reason.missing"))
                        .atMost(
                                ReturnReason.LONGEST,
                                words("review.reason.too-long", ReturnReason.LONGEST));
        return switch (form.parse(() -> new ReturnReason(reason.value()))) {
            case Parsed.Errors<ReturnReason>(var wrong) -> refused(page(id, wrong));
            case Parsed.Value<ReturnReason>(var why) ->
                    answer(
                            id,
                            form,
                            approvals.giveBack(id, seen.value(), why),
                            request,
                            "review.returned");
        };
    }

    static Answer<Fingerprint> seen(Form form) {
        return form.text("seen")
                .required(words("posts.refused.changed"))
                .as(ReviewController::fingerprint, words("posts.refused.changed"));
    }

    private static Optional<Fingerprint> fingerprint(String typed) {
        return typed.matches(SHA_256) ? Optional.of(new Fingerprint(typed)) : Optional.empty();
    }

    private ModelAndView answer(
            PostId id, Form form, Decision decision, HttpServletRequest request, String done) {
        return switch (decision) {
            case Decision.Done _ -> {
                Flash.done(words(done)).after(request);
                yield new ModelAndView("redirect:" + ReviewRoutes.INBOX);
            }
            case Decision.Refused(_, var reasons) -> {
                var told = form.filled();
                for (var reason : reasons) told = told.wrong("reason", PostWords.because(reason));
                yield refused(page(id, told));
            }
        };
    }

    private ModelAndView page(PostId id, Filled form) {
        return new ModelAndView("review/review", "page", pages.page(id, form));
    }

    private static ModelAndView refused(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
