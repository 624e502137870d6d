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
import org.verger.pupils.PupilId;

import java.time.Clock;
import java.time.LocalDate;

/// Whether what is out may still be. A no can begin, a yes can end and a pupil can come of an age
/// to be asked on a day on which nobody does anything: what shows the child then comes down as if a
/// consent had been withdrawn on that day (OFF-6).
@Component
class StillAllowed {
    private final Photos photos;
    private final Posts posts;
    private final Consents consents;
    private final Permissions permissions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StillAllowed(
            Photos photos,
            Posts posts,
            Consents consents,
            Permissions permissions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.photos = photos;
        this.posts = posts;
        this.consents = consents;
        this.permissions = permissions;
        this.events = events;
        this.clock = clock;
    }

    /// Looks at everything that the school of the running scope has out, or is about to have.
    @Transactional
    void lookAgain() {
        var shown = photos.children();
        var showable = consents.showable(shown, Purpose.SCHOOL_PAGE, LocalDate.now(clock));
        shown.stream()
                .filter(child -> !showable.contains(child) && isOut(child))
                .map(child -> ConsentWithdrawn.of(child, Purpose.SCHOOL_PAGE))
                .forEach(events::publishEvent);
        permissions.lookAgain();
    }

    private boolean isOut(PupilId child) {
        return !posts.listShowing(child).isEmpty();
    }
}
