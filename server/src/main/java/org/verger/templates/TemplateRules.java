package org.verger.templates;

import org.verger.gate.Verdict;
import org.verger.platform.Actor;
import org.verger.platform.Right;
import org.verger.posts.Fingerprint;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Every rule that a yes to a template and its use must pass, in the order in which a person is
/// told of them. The screens ask the same lists.
final class TemplateRules {
    /// What the rules of a use look at: the verdict is that on the words as they were filled, and
    /// none while a slot is not.
    record Facts(
            Template template,
            Actor.Someone actor,
            Instant now,
            boolean mayComeOut,
            Optional<Verdict> verdict) {}

    private static final List<Function<Facts, Optional<TemplateRefusal>>> USE =
            List.of(
                    TemplateRules::onlyWhatWasAgreedToIsUsed,
                    TemplateRules::whoeverUsesItHoldsTheRight,
                    TemplateRules::nothingComesOutWhileEverythingIsStopped,
                    TemplateRules::everySlotIsFilled,
                    TemplateRules::whatTheGateBlocksStays);

    private TemplateRules() {}

    static List<TemplateRefusal> use(Facts facts) {
        return USE.stream().map(rule -> rule.apply(facts)).flatMap(Optional::stream).toList();
    }

    /// PRN-6: the permission is somebody else's, given to exactly these words. One that lapsed is
    /// agreed to again.
    static List<TemplateRefusal> agreeing(
            Template template, Actor.Someone actor, Fingerprint seen, Instant now) {
        boolean waits =
                switch (template.state(now)) {
                    case WAITING, LAPSED -> true;
                    case READY, RETIRED -> false;
                };
        return Stream.of(
                        unless(waits, TemplateRefusal.NOT_NOW),
                        unless(!template.author().equals(actor.id()), TemplateRefusal.OWN_WORK),
                        unless(actor.may(Right.APPROVE_POSTS), TemplateRefusal.NO_RIGHT),
                        unless(
                                template.fingerprint().equals(seen),
                                TemplateRefusal.CHANGED_SINCE_SEEN))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<TemplateRefusal> onlyWhatWasAgreedToIsUsed(Facts facts) {
        return unless(
                facts.template.state(facts.now) == Template.State.READY, TemplateRefusal.NOT_NOW);
    }

    private static Optional<TemplateRefusal> whoeverUsesItHoldsTheRight(Facts facts) {
        return unless(facts.actor.may(Right.USE_TEMPLATES), TemplateRefusal.NO_RIGHT);
    }

    private static Optional<TemplateRefusal> nothingComesOutWhileEverythingIsStopped(Facts facts) {
        return unless(facts.mayComeOut, TemplateRefusal.STOPPED);
    }

    private static Optional<TemplateRefusal> everySlotIsFilled(Facts facts) {
        return unless(facts.verdict.isPresent(), TemplateRefusal.NOT_FILLED);
    }

    /// OFF-6, OFF-7: nobody's yes outweighs what the gate blocks, however urgent it is. What needs
    /// a decision was decided by whoever agreed to the words.
    private static Optional<TemplateRefusal> whatTheGateBlocksStays(Facts facts) {
        return unless(
                facts.verdict.filter(Verdict::blocks).isEmpty(),
                TemplateRefusal.BLOCKED_BY_THE_GATE);
    }

    private static Optional<TemplateRefusal> unless(boolean holds, TemplateRefusal refusal) {
        return holds ? Optional.empty() : Optional.of(refusal);
    }
}
