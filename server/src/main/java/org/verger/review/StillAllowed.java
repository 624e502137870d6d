package org.verger.review;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.verger.consent.ConsentWithdrawn;
import org.verger.consent.Consents;
import org.verger.consent.Purpose;
import org.verger.permissions.Permissions;
import org.verger.photos.Photos;
import org.verger.posts.Posts;
import org.verger.posts.Sites;
import org.verger.pupils.PupilId;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;

/// Whether what is out may still be. A no can begin, a yes can end and a pupil can come of an age
/// to be asked on a day on which nobody does anything: what shows the child then comes down as if a
/// consent had been withdrawn on that day (OFF-6).
@Component
class StillAllowed {
    private final Photos photos;
    private final Posts posts;
    private final Sites sites;
    private final Consents consents;
    private final Permissions permissions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StillAllowed(
            Photos photos,
            Posts posts,
            Sites sites,
            Consents consents,
            Permissions permissions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.photos = photos;
        this.posts = posts;
        this.sites = sites;
        this.consents = consents;
        this.permissions = permissions;
        this.events = events;
        this.clock = clock;
    }

    /// Looks at everything that the school of the running scope has out, or is about to have.
    @Transactional
    void lookAgain() {
        var shown = photos.children();
        Purpose.asked().forEach(use -> lookAgain(shown, use));
        permissions.lookAgain();
    }

    private void lookAgain(Set<PupilId> shown, Purpose use) {
        var showable = consents.showable(shown, use, LocalDate.now(clock));
        shown.stream()
                .filter(child -> !showable.contains(child) && isOut(child, use))
                .map(child -> ConsentWithdrawn.of(child, use))
                .forEach(events::publishEvent);
    }

    private boolean isOut(PupilId child, Purpose use) {
        return posts.listShowing(child).stream()
                .anyMatch(post -> sites.uses(post.sites()).contains(use));
    }
}
