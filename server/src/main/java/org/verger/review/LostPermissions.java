package org.verger.review;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.verger.permissions.PermissionWithdrawn;
import org.verger.permissions.Permissions;
import org.verger.posts.Mention;
import org.verger.posts.Post;
import org.verger.posts.PostId;
import org.verger.posts.Sites;
import org.verger.verdicts.Verdicts;

import java.time.Clock;
import java.time.LocalDate;

/// A permission was withdrawn, or serves no more because a child whom it names may not be named:
/// what is out, or about to be, and mentions what it was about is taken back (PRN-6), unless
/// another permission allows the same.
@Component
class LostPermissions {
    private final Verdicts verdicts;
    private final Permissions permissions;
    private final Sites sites;
    private final Holding holding;
    private final Withdrawals withdrawals;
    private final Clock clock;

    LostPermissions(
            Verdicts verdicts,
            Permissions permissions,
            Sites sites,
            Holding holding,
            Withdrawals withdrawals,
            Clock clock) {
        this.verdicts = verdicts;
        this.permissions = permissions;
        this.sites = sites;
        this.holding = holding;
        this.withdrawals = withdrawals;
        this.clock = clock;
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void takeBackWhatRestedOnIt(PermissionWithdrawn event) {
        event.scope()
                .run(
                        () ->
                                verdicts.restingOn(event.permission().value())
                                        .forEach(
                                                post ->
                                                        withdrawals.takeBackForSure(
                                                                new PostId(post),
                                                                one -> restedOn(one, event))));
    }

    private boolean restedOn(Post post, PermissionWithdrawn event) {
        var today = LocalDate.now(clock);
        var uses = sites.uses(post);
        if (permissions.isStillAllowed(event.permission(), post.author(), uses, today))
            return false;
        var subject = permissions.get(event.permission()).terms().subject();
        return Mention.isIn(post, subject) || !holding.isSettled(post);
    }
}
