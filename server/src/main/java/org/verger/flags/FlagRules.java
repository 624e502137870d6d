package org.verger.flags;

import org.verger.platform.Actor;
import org.verger.platform.Right;

import java.util.ArrayList;
import java.util.List;

/// Who sets and ends a flag (OFF-6).
final class FlagRules {
    private FlagRules() {}

    static List<Refusal> setting(Actor.Someone actor) {
        return actor.may(Right.FLAG_CHILDREN) ? List.of() : List.of(Refusal.NO_RIGHT);
    }

    static List<Refusal> ending(Flag flag, Actor.Someone actor) {
        var reasons = new ArrayList<>(setting(actor));
        if (flag.ended().isPresent()) reasons.add(Refusal.ENDED_ALREADY);
        return List.copyOf(reasons);
    }
}
