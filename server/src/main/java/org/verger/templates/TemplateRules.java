package org.verger.templates;

import org.verger.gate.Verdict;
import org.verger.platform.Actor;
import org.verger.platform.Right;
import org.verger.posts.Fingerprint;
import org.verger.verdicts.FindingId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Every rule that a yes to a template and its use must pass, in the order in which a person is
/// told of them. The screens ask the same lists.
final class TemplateRules {
    /// What the rules of a use look at: the verdict is that on the words as they were filled, and
    /// none while a slot is not; open is what needs a decision in them.
    record Facts(
            Template template,
            Actor.Someone actor,
            Instant now,
            boolean mayComeOut,
            boolean isOpenSomewhere,
            Optional<Verdict> verdict,
            Set<FindingId> open) {}

    private static final List<Function<Facts, Optional<TemplateRefusal>>> USE =
            List.of(
                    TemplateRules::onlyWhatWasAgreedToIsUsed,
                    TemplateRules::whoeverUsesItHoldsTheRight,
                    TemplateRules::nothingComesOutWhileEverythingIsStopped,
                    TemplateRules::itComesOutSomewhere,
                    TemplateRules::everySlotIsFilled,
                    TemplateRules::whatTheGateBlocksStays,
                    TemplateRules::whatNeedsADecisionWasDecidedInCalm);

    private TemplateRules() {}

    static List<TemplateRefusal> use(Facts facts) {
        return USE.stream().map(rule -> rule.apply(facts)).flatMap(Optional::stream).toList();
    }

    /// PRN-6: the permission is somebody else's, given to exactly these words, each point that
    /// needs a decision looked at by itself. One that lapsed is agreed to again.
    static List<TemplateRefusal> agreeing(
            Template template,
            Template.State state,
            Actor.Someone actor,
            Fingerprint seen,
            Judgement judgement,
            Set<FindingId> decided) {
        return Stream.concat(
                        mayAgree(template, state, actor).stream(),
                        Stream.of(
                                        unless(
                                                template.fingerprint().equals(seen),
                                                TemplateRefusal.CHANGED_SINCE_SEEN),
                                        unless(
                                                !judgement.verdict().blocks(),
                                                TemplateRefusal.BLOCKED_BY_THE_GATE),
                                        unless(
                                                decided.containsAll(judgement.toDecide()),
                                                TemplateRefusal.POINTS_UNDECIDED))
                                .flatMap(Optional::stream))
                .toList();
    }

    /// Whether a template waits for a yes, and for that of this person.
    static List<TemplateRefusal> mayAgree(
            Template template, Template.State state, Actor.Someone actor) {
        boolean waits =
                switch (state) {
                    case WAITING, LAPSED -> true;
                    case READY, RETIRED -> false;
                };
        return Stream.of(
                        unless(waits, TemplateRefusal.NOT_NOW),
                        unless(!template.author().equals(actor.id()), TemplateRefusal.OWN_WORK),
                        unless(actor.may(Right.APPROVE_POSTS), TemplateRefusal.NO_RIGHT))
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

    /// Nobody is told that families can read it where no place takes it.
    private static Optional<TemplateRefusal> itComesOutSomewhere(Facts facts) {
        return unless(facts.isOpenSomewhere, TemplateRefusal.NOWHERE_OPEN);
    }

    private static Optional<TemplateRefusal> everySlotIsFilled(Facts facts) {
        return unless(facts.verdict.isPresent(), TemplateRefusal.NOT_FILLED);
    }

    /// OFF-6, OFF-7: nobody's yes outweighs what the gate blocks, however urgent it is.
    private static Optional<TemplateRefusal> whatTheGateBlocksStays(Facts facts) {
        return unless(
                facts.verdict.filter(Verdict::blocks).isEmpty(),
                TemplateRefusal.BLOCKED_BY_THE_GATE);
    }

    /// PRN-6: what needs a decision was decided by whoever agreed to the words. What was filled in
    /// brings nothing of its own.
    private static Optional<TemplateRefusal> whatNeedsADecisionWasDecidedInCalm(Facts facts) {
        var decided = facts.template.yes().map(Template.Yes::decided).orElse(Set.of());
        return unless(decided.containsAll(facts.open), TemplateRefusal.POINTS_UNDECIDED);
    }

    private static Optional<TemplateRefusal> unless(boolean holds, TemplateRefusal refusal) {
        return holds ? Optional.empty() : Optional.of(refusal);
    }
}
