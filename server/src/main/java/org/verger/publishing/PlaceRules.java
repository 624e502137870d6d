package org.verger.publishing;

import org.verger.platform.Actor;
import org.verger.platform.Right;
import org.verger.posts.Post;
import org.verger.posts.PostState;
import org.verger.posts.Refusal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Every rule for what somebody decides about a place where a post that is out elsewhere did not
/// come out. The page asks the same list whether to offer the buttons.
final class PlaceRules {

    /// What the rules look at: the post, how far it has come at that place, and whoever decides.
    record Facts(Post post, PublicationState state, boolean takenBack, Actor actor) {}

    private static final List<Function<Facts, Optional<Refusal>>> DECIDING =
            List.of(
                    PlaceRules::onlyWhatIsOutElsewhereIsDecided,
                    PlaceRules::nobodyDecidesAboutTheirOwnWork,
                    PlaceRules::whoeverDecidesHoldsTheRight);

    private PlaceRules() {}

    static List<Refusal> deciding(Facts facts) {
        return DECIDING.stream().map(rule -> rule.apply(facts)).flatMap(Optional::stream).toList();
    }

    /// The same, and what stands against its coming out there now.
    static List<Refusal> tryingAgain(Facts facts, List<Refusal> against) {
        return Stream.concat(deciding(facts).stream(), against.stream()).toList();
    }

    private static Optional<Refusal> onlyWhatIsOutElsewhereIsDecided(Facts facts) {
        boolean isMissing = facts.state == PublicationState.NOT_PUBLISHED && !facts.takenBack;
        return Refusal.NOT_NOW.unless(isMissing && facts.post.state() == PostState.PUBLISHED);
    }

    /// House rule of every layer.
    private static Optional<Refusal> nobodyDecidesAboutTheirOwnWork(Facts facts) {
        return Refusal.OWN_WORK.unless(!isAuthor(facts));
    }

    private static Optional<Refusal> whoeverDecidesHoldsTheRight(Facts facts) {
        return Refusal.NO_RIGHT.unless(facts.actor.may(Right.APPROVE_POSTS));
    }

    private static boolean isAuthor(Facts facts) {
        return facts.actor instanceof Actor.Someone(var id, _, _) && facts.post.author().equals(id);
    }
}
