package org.verger.review.web;

import static org.verger.parts.Words.words;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.verger.forms.Answer;
import org.verger.forms.Form;
import org.verger.forms.Parsed;
import org.verger.frame.Flash;
import org.verger.posts.Decision;
import org.verger.posts.Fingerprint;
import org.verger.posts.LinksAgain;
import org.verger.posts.PostId;
import org.verger.posts.web.Point;
import org.verger.review.Approvals;
import org.verger.review.ReturnReason;

import java.util.Optional;
import java.util.UUID;

/// Approving a post, giving it back, or refusing it for good.
@Controller
class ReviewController {
    private static final String SHA_256 = "[0-9a-f]{64}";

    private final Approvals approvals;
    private final ReviewPages pages;
    private final ComesOut comesOut;
    private final LinksAgain links;

    ReviewController(Approvals approvals, ReviewPages pages, ComesOut comesOut, LinksAgain links) {
        this.approvals = approvals;
        this.pages = pages;
        this.comesOut = comesOut;
        this.links = links;
    }

    @GetMapping(ReviewRoutes.POST)
    ModelAndView show(@PathVariable UUID post) {
        var id = new PostId(post);
        var page = pages.shown(id);
        // nobody waits for strangers' servers: what is seen stands there when they press
        boolean _ = links.follow(id);
        return page;
    }

    @PostMapping(ReviewRoutes.APPROVAL)
    ModelAndView approve(@PathVariable UUID post, HttpServletRequest request) {
        var id = new PostId(post);
        var form = Form.of(request);
        var seen = seen(form);
        var decided = Point.ticked(request);
        return switch (form.parse(seen::value)) {
            case Parsed.Errors<Fingerprint>(var wrong) -> pages.wrong(id, wrong);
            case Parsed.Value<Fingerprint>(var fingerprint) ->
                    switch (approvals.approve(id, fingerprint, decided)) {
                        case Decision.Done _ -> said(comesOut.approved(id), request);
                        case Decision.Refused(_, var reasons) ->
                                pages.refused(
                                        id,
                                        () -> pages.told(id, form.filled(), reasons, decided),
                                        request);
                    };
        };
    }

    @PostMapping(ReviewRoutes.RETURN)
    ModelAndView giveBack(@PathVariable UUID post, HttpServletRequest request) {
        return withAReason(new PostId(post), request, "reason", "review.returned");
    }

    @PostMapping(ReviewRoutes.REFUSAL)
    ModelAndView refuse(@PathVariable UUID post, HttpServletRequest request) {
        return withAReason(new PostId(post), request, "refusal", "review.refused");
    }

    /// Both ways to say no ask for a reason.
    private ModelAndView withAReason(
            PostId id, HttpServletRequest request, String field, String done) {
        var form = Form.of(request);
        var seen = seen(form);
        var reason =
                form.text(field)
                        .required(words("review." + field + ".missing"))
                        .atMost(
                                ReturnReason.LONGEST,
                                words("review.reason.too-long", ReturnReason.LONGEST));
        return switch (form.parse(() -> new ReturnReason(reason.value()))) {
            case Parsed.Errors<ReturnReason>(var wrong) -> pages.wrong(id, wrong);
            case Parsed.Value<ReturnReason>(var why) ->
                    switch (no(id, field, seen.value(), why)) {
                        case Decision.Done _ -> done(done, request);
                        case Decision.Refused(_, var reasons) ->
                                pages.refused(
                                        id,
                                        () -> ReviewPages.told(form.filled(), reasons, field),
                                        request);
                    };
        };
    }

    private Decision no(PostId id, String field, Fingerprint seen, ReturnReason why) {
        return field.equals("refusal")
                ? approvals.refuse(id, seen, why)
                : approvals.giveBack(id, seen, why);
    }

    static Answer<Fingerprint> seen(Form form) {
        return form.text("seen")
                .required(words("posts.refused.changed"))
                .as(ReviewController::fingerprint, words("posts.refused.changed"));
    }

    private static Optional<Fingerprint> fingerprint(String typed) {
        return typed.matches(SHA_256) ? Optional.of(new Fingerprint(typed)) : Optional.empty();
    }

    private static ModelAndView done(String words, HttpServletRequest request) {
        return said(words(words), request);
    }

    private static ModelAndView said(String sentence, HttpServletRequest request) {
        Flash.done(sentence).after(request);
        return new ModelAndView("redirect:" + ReviewRoutes.INBOX);
    }
}
