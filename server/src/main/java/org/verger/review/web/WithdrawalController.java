package org.verger.review.web;

import static org.verger.parts.Words.words;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.verger.frame.Flash;
import org.verger.posts.Decision;
import org.verger.posts.PostId;
import org.verger.posts.PostState;
import org.verger.posts.Posts;
import org.verger.posts.web.PostRoutes;
import org.verger.posts.web.PostWords;
import org.verger.review.Withdrawals;

import java.util.UUID;

/// Taking a post back, asked once before it is done.
@Controller
class WithdrawalController {
    private final Withdrawals withdrawals;
    private final Posts posts;

    WithdrawalController(Withdrawals withdrawals, Posts posts) {
        this.withdrawals = withdrawals;
        this.posts = posts;
    }

    @GetMapping(ReviewRoutes.WITHDRAWAL)
    ModelAndView ask(@PathVariable UUID post) {
        var asked = posts.read(new PostId(post));
        var back = PostRoutes.post(asked.id());
        boolean isDiscarded = withdrawals.isDiscarded(asked);
        return new ModelAndView(
                "review/withdrawal",
                "page",
                new WithdrawalPage(
                        back + "/withdrawal",
                        back,
                        asked.caption().opening(),
                        PostWords.tag(asked.state()),
                        isDiscarded,
                        isDiscarded ? words("review.discarding.about") : follows(asked.state())));
    }

    @PostMapping(ReviewRoutes.WITHDRAWAL)
    ModelAndView withdraw(@PathVariable UUID post, HttpServletRequest request) {
        var id = new PostId(post);
        switch (withdrawals.withdraw(id)) {
            case Decision.Done _ -> Flash.done(done(id)).after(request);
            case Decision.Refused(_, var reasons) ->
                    reasons.forEach(
                            reason -> Flash.problem(PostWords.because(reason)).after(request));
        }
        return new ModelAndView("redirect:" + PostRoutes.post(id));
    }

    private String done(PostId id) {
        return posts.read(id).state() == PostState.DISCARDED
                ? words("review.discarded")
                : words("review.withdrawn");
    }

    /// What follows from taking it back where it stands.
    private static String follows(PostState state) {
        return switch (state) {
            case PUBLISHED -> words("review.withdrawal.out");
            case DRAFT, DISCARDED, SUBMITTED, APPROVED, HELD, WITHDRAWN, REFUSED ->
                    words("review.withdrawal.waiting");
        };
    }
}
