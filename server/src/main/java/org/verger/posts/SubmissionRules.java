package org.verger.posts;

import org.verger.gate.Verdict;
import org.verger.platform.Actor;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Every rule that a post must pass before it is put before those who decide, in the order in which
/// its author is told of them.
final class SubmissionRules {

    /// What the rules look at.
    record Facts(Post post, Actor.Someone actor, Verdict verdict) {}

    private static final List<Function<Facts, Optional<Refusal>>> ALL =
            List.of(
                    SubmissionRules::onlyADraftIsSubmitted,
                    SubmissionRules::onlyItsAuthorSubmits,
                    SubmissionRules::itSaysSomething,
                    SubmissionRules::itComesOutSomewhere,
                    SubmissionRules::whatTheGateBlocksStays);

    private SubmissionRules() {}

    static List<Refusal> refusals(Facts facts) {
        return ALL.stream().map(rule -> rule.apply(facts)).flatMap(Optional::stream).toList();
    }

    private static Optional<Refusal> onlyADraftIsSubmitted(Facts facts) {
        return Refusal.NOT_NOW.unless(facts.post.state().canBecome(PostState.SUBMITTED));
    }

    private static Optional<Refusal> onlyItsAuthorSubmits(Facts facts) {
        return Refusal.NO_RIGHT.unless(facts.post.isChangedBy(facts.actor));
    }

    private static Optional<Refusal> itSaysSomething(Facts facts) {
        return Refusal.NO_WORDS.unless(!facts.post.caption().isEmpty());
    }

    private static Optional<Refusal> itComesOutSomewhere(Facts facts) {
        return Refusal.NO_SITE.unless(!facts.post.sites().isEmpty());
    }

    /// OFF-6, OFF-7: what the gate blocks is mended before anybody is asked.
    private static Optional<Refusal> whatTheGateBlocksStays(Facts facts) {
        return Refusal.BLOCKED_BY_THE_GATE.unless(!facts.verdict.blocks());
    }
}
