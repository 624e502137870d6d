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
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

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

    /// Looks at everything that the school of the running scope has out, or is about to have. What
    /// is lost is gathered before anything is said: whoever hears of it makes others wait.
    @Transactional
    void lookAgain() {
        lost().forEach(events::publishEvent);
        permissions.lookAgain();
    }

    private List<ConsentWithdrawn> lost() {
        var shown = photos.children();
        var allowed = consents.uses(shown, LocalDate.now(clock));
        return shown.stream()
                .flatMap(child -> lost(child, allowed.getOrDefault(child, Set.of())))
                .toList();
    }

    private Stream<ConsentWithdrawn> lost(PupilId child, Set<Purpose> allowed) {
        if (allowed.containsAll(Purpose.asked())) return Stream.empty();
        return posts.listShowing(child).stream()
                .flatMap(post -> sites.uses(post).stream())
                .distinct()
                .filter(use -> !allowed.contains(use))
                .map(use -> ConsentWithdrawn.of(child, use));
    }
}
