package org.verger.posts;

import org.verger.platform.Actor;

import java.util.ArrayList;
import java.util.List;

/// Whether what somebody is typing is kept as they type.
final class KeepingRules {
    private KeepingRules() {}

    static List<Refusal> refusals(Post post, int seen, Actor.Someone actor) {
        var reasons = new ArrayList<Refusal>();
        if (post.state() != PostState.DRAFT) reasons.add(Refusal.NOT_NOW);
        if (!post.isChangedBy(actor)) reasons.add(Refusal.NO_RIGHT);
        if (post.version() != seen) reasons.add(Refusal.CHANGED_SINCE_SEEN);
        return List.copyOf(reasons);
    }
}
