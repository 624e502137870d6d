package org.verger.review;

import org.verger.gate.Verdict;
import org.verger.platform.Actor;
import org.verger.platform.Right;
import org.verger.posts.Fingerprint;
import org.verger.posts.Post;
import org.verger.posts.PostState;
import org.verger.posts.Refusal;
import org.verger.verdicts.FindingId;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Every rule that a decision about a post must pass, in the order in which a person is told of
/// them. The screens ask the same lists whether to offer the button.
final class DecisionRules {

    /// What the rules look at: the post, whoever decides, the gate's verdict of this moment, the
    /// fingerprint of what the one who decides saw, and the points that they looked at one by one.
    record Facts(
            Post post,
            Actor.Someone actor,
            Verdict verdict,
            Fingerprint seen,
            Set<FindingId> decided) {
        Facts {
            decided = Set.copyOf(decided);
        }
    }

    private static final List<Function<Facts, Optional<Refusal>>> APPROVAL =
            List.of(
                    DecisionRules::onlyWhatIsSubmittedIsDecided,
                    DecisionRules::nobodyApprovesTheirOwnWork,
                    DecisionRules::whoeverDecidesHoldsTheRight,
                    DecisionRules::decidedIsWhatWasSeen,
                    DecisionRules::whatTheGateBlocksStays,
                    DecisionRules::everyPointIsDecided);

    private static final List<Function<Facts, Optional<Refusal>>> LETTING_OUT =
            List.of(
                    DecisionRules::onlyWhatIsHeldIsLetOut,
                    DecisionRules::nobodyApprovesTheirOwnWork,
                    DecisionRules::whoeverDecidesHoldsTheRight,
                    DecisionRules::decidedIsWhatWasSeen,
                    DecisionRules::whatTheGateBlocksStays,
                    DecisionRules::everyPointIsDecided);

    private static final List<Function<Facts, Optional<Refusal>>> STAYING =
            List.of(
                    DecisionRules::onlyWhatIsOutStaysOut,
                    DecisionRules::nobodyApprovesTheirOwnWork,
                    DecisionRules::whoeverDecidesHoldsTheRight,
                    DecisionRules::decidedIsWhatWasSeen,
                    DecisionRules::whatTheGateBlocksStays,
                    DecisionRules::everyPointIsDecided);

    private static final List<Function<Facts, Optional<Refusal>>> RETURN =
            List.of(
                    DecisionRules::onlyWhatWaitsIsGivenBack,
                    DecisionRules::nobodyApprovesTheirOwnWork,
                    DecisionRules::whoeverDecidesHoldsTheRight,
                    DecisionRules::decidedIsWhatWasSeen);

    private static final List<Function<Facts, Optional<Refusal>>> REFUSAL =
            List.of(
                    DecisionRules::onlyWhatIsSubmittedIsDecided,
                    DecisionRules::nobodyApprovesTheirOwnWork,
                    DecisionRules::whoeverDecidesHoldsTheRight,
                    DecisionRules::decidedIsWhatWasSeen);

    private DecisionRules() {}

    static List<Refusal> approval(Facts facts) {
        return refusals(APPROVAL, facts);
    }

    static List<Refusal> lettingOut(Facts facts) {
        return refusals(LETTING_OUT, facts);
    }

    static List<Refusal> staying(Facts facts) {
        return refusals(STAYING, facts);
    }

    /// What stands between whoever looks and their yes, to a post that waits for the first time,
    /// was held back, or is out.
    static List<Refusal> standingInTheWay(Facts facts) {
        return switch (facts.post.state()) {
            case HELD -> lettingOut(facts);
            case PUBLISHED -> staying(facts);
            case DRAFT, SUBMITTED, APPROVED, WITHDRAWN, REFUSED, DISCARDED -> approval(facts);
        };
    }

    static List<Refusal> returning(Facts facts) {
        return refusals(RETURN, facts);
    }

    static List<Refusal> refusing(Facts facts) {
        return refusals(REFUSAL, facts);
    }

    private static List<Refusal> refusals(
            List<Function<Facts, Optional<Refusal>>> rules, Facts facts) {
        return rules.stream().map(rule -> rule.apply(facts)).flatMap(Optional::stream).toList();
    }

    private static Optional<Refusal> onlyWhatIsSubmittedIsDecided(Facts facts) {
        return Refusal.NOT_NOW.unless(facts.post.state() == PostState.SUBMITTED);
    }

    /// PRN-6: what was held back waits for a person as much as what was sent, and it is their
    /// reason that its author needs.
    private static Optional<Refusal> onlyWhatWaitsIsGivenBack(Facts facts) {
        return Refusal.NOT_NOW.unless(facts.post.waitsForADecision());
    }

    private static Optional<Refusal> onlyWhatIsHeldIsLetOut(Facts facts) {
        return Refusal.NOT_NOW.unless(facts.post.state() == PostState.HELD);
    }

    private static Optional<Refusal> onlyWhatIsOutStaysOut(Facts facts) {
        return Refusal.NOT_NOW.unless(facts.post.state() == PostState.PUBLISHED);
    }

    private static Optional<Refusal> whoeverDecidesHoldsTheRight(Facts facts) {
        return Refusal.NO_RIGHT.unless(facts.actor.may(Right.APPROVE_POSTS));
    }

    /// House rule of every layer, and PRN-6: the permission is somebody else's.
    private static Optional<Refusal> nobodyApprovesTheirOwnWork(Facts facts) {
        return Refusal.OWN_WORK.unless(!isAuthor(facts));
    }

    private static Optional<Refusal> decidedIsWhatWasSeen(Facts facts) {
        return Refusal.CHANGED_SINCE_SEEN.unless(facts.post.fingerprint().equals(facts.seen));
    }

    /// OFF-6, OFF-7: nobody's yes outweighs what the gate blocks.
    private static Optional<Refusal> whatTheGateBlocksStays(Facts facts) {
        return Refusal.BLOCKED_BY_THE_GATE.unless(!facts.verdict.blocks());
    }

    /// PRN-6: a point that needs a decision gets one of its own.
    private static Optional<Refusal> everyPointIsDecided(Facts facts) {
        return Refusal.POINTS_UNDECIDED.unless(
                facts.decided.containsAll(FindingId.toDecide(facts.verdict)));
    }

    /// Whether nothing blocks, and everything that needs a decision is among what was decided.
    static boolean isSettled(Verdict verdict, Set<FindingId> decided) {
        return !verdict.blocks() && decided.containsAll(FindingId.toDecide(verdict));
    }

    private static boolean isAuthor(Facts facts) {
        return facts.post.author().equals(facts.actor.id());
    }
}
