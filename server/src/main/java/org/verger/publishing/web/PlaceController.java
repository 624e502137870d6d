package org.verger.publishing.web;

import static org.verger.parts.Words.words;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.verger.frame.Flash;
import org.verger.platform.NotFound;
import org.verger.posts.Decision;
import org.verger.posts.PostId;
import org.verger.posts.Refusal;
import org.verger.posts.Site;
import org.verger.posts.web.PostRoutes;
import org.verger.posts.web.PostWords;
import org.verger.publishing.MissingPlaces;

import java.util.UUID;

/// Having a post tried again where it did not come out, or leaving it at that.
@Controller
class PlaceController {
    private final MissingPlaces places;

    PlaceController(MissingPlaces places) {
        this.places = places;
    }

    @PostMapping(PlaceRoutes.AGAIN)
    ModelAndView again(
            @PathVariable UUID post, @PathVariable String place, HttpServletRequest request) {
        var id = new PostId(post);
        return said(places.tryAgain(id, site(place)), words("publishing.again.done"), request);
    }

    @PostMapping(PlaceRoutes.LEAVING)
    ModelAndView leave(
            @PathVariable UUID post, @PathVariable String place, HttpServletRequest request) {
        var id = new PostId(post);
        return said(places.leave(id, site(place)), words("publishing.left.done"), request);
    }

    private static Site site(String place) {
        return Site.read(place).orElseThrow(() -> new NotFound("place " + place));
    }

    private static ModelAndView said(Decision decision, String done, HttpServletRequest request) {
        return switch (decision) {
            case Decision.Done(var post) -> {
                Flash.done(done).after(request);
                yield to(post);
            }
            case Decision.Refused(var post, var reasons) -> {
                for (var reason : reasons) Flash.problem(because(reason)).after(request);
                yield to(post);
            }
        };
    }

    /// Of what is out elsewhere nobody has to approve anything again.
    private static String because(Refusal reason) {
        return reason == Refusal.APPROVAL_LAPSED
                ? words("publishing.again.lapsed")
                : PostWords.because(reason);
    }

    private static ModelAndView to(PostId post) {
        return new ModelAndView("redirect:" + PostRoutes.post(post));
    }
}
