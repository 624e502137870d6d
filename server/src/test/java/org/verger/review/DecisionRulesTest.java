package org.verger.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.verger.APost.MIRA;
import static org.verger.APost.RUTH;
import static org.verger.APost.aPost;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verger.APost;
import org.verger.gate.Check;
import org.verger.gate.Clause;
import org.verger.gate.Finding;
import org.verger.gate.Place;
import org.verger.gate.Severity;
import org.verger.gate.Verdict;
import org.verger.platform.Actor;
import org.verger.platform.PersonId;
import org.verger.platform.Role;
import org.verger.posts.PostState;
import org.verger.posts.Refusal;
import org.verger.verdicts.FindingId;

import java.util.List;
import java.util.Set;

class DecisionRulesTest {
    private static final Verdict CLEAN = new Verdict("default 1", "roster 1", List.of());

    @Test
    void somebodyElseWithTheRightApprovesWhatTheySaw() {
        var facts = facts(submitted(), someone(RUTH, Role.HEAD), CLEAN);

        assertThat(DecisionRules.approval(facts)).isEmpty();
        assertThat(DecisionRules.returning(facts)).isEmpty();
        assertThat(DecisionRules.refusing(facts)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SUBMITTED")
    void onlyWhatIsSubmittedIsDecided(PostState state) {
        var facts = facts(aPost().in(state), someone(RUTH, Role.HEAD), CLEAN);

        assertThat(DecisionRules.approval(facts)).containsExactly(Refusal.NOT_NOW);
        assertThat(DecisionRules.refusing(facts)).containsExactly(Refusal.NOT_NOW);
    }

    /// PRN-6: whoever looks at what was held back can say what is wrong with it.
    @ParameterizedTest
    @EnumSource(PostState.class)
    void onlyWhatWaitsIsGivenBack(PostState state) {
        var facts = facts(aPost().in(state), someone(RUTH, Role.HEAD), CLEAN);

        var reasons = DecisionRules.returning(facts);

        assertThat(reasons.isEmpty())
                .isEqualTo(Set.of(PostState.SUBMITTED, PostState.HELD).contains(state));
        assertThat(reasons).isSubsetOf(Refusal.NOT_NOW);
    }

    /// OFF-7: what is out stays out by a yes to each point, and by nobody's own.
    @ParameterizedTest
    @EnumSource(PostState.class)
    void onlyWhatIsOutStaysOut(PostState state) {
        var facts = facts(aPost().in(state), someone(RUTH, Role.HEAD), CLEAN);

        assertThat(DecisionRules.staying(facts).isEmpty()).isEqualTo(state == PostState.PUBLISHED);
        assertThat(DecisionRules.staying(facts)).isSubsetOf(Refusal.NOT_NOW);
    }

    @Test
    void whoWroteWhatIsOutDoesNotLetItStay() {
        var out = aPost().by(MIRA).in(PostState.PUBLISHED);
        var open = facts(out, someone(MIRA, Role.HEAD), found(Severity.NEEDS_A_DECISION));

        assertThat(DecisionRules.staying(open))
                .containsExactly(Refusal.OWN_WORK, Refusal.POINTS_UNDECIDED);
    }

    /// PRN-6: the permission is somebody else's, whatever the author's role.
    @ParameterizedTest
    @EnumSource(names = {"HEAD", "SAFEGUARDING_LEAD"})
    void nobodyApprovesTheirOwnWork(Role role) {
        assertRefused(submitted().by(MIRA), someone(MIRA, role), Refusal.OWN_WORK);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"HEAD", "SAFEGUARDING_LEAD"})
    void whoeverDecidesHoldsTheRight(Role role) {
        assertRefused(submitted(), someone(RUTH, role), Refusal.NO_RIGHT);
    }

    /// PRN-6: a yes is a yes to exactly what was seen.
    @Test
    void decidedIsWhatWasSeen() {
        var facts =
                new DecisionRules.Facts(
                        submitted().made(),
                        someone(RUTH, Role.HEAD),
                        CLEAN,
                        submitted().saying("What was seen.").made().fingerprint(),
                        Set.of());

        assertThat(DecisionRules.approval(facts)).containsExactly(Refusal.CHANGED_SINCE_SEEN);
        assertThat(DecisionRules.returning(facts)).containsExactly(Refusal.CHANGED_SINCE_SEEN);
        assertThat(DecisionRules.refusing(facts)).containsExactly(Refusal.CHANGED_SINCE_SEEN);
    }

    /// OFF-6, OFF-7.
    @Test
    void whatTheGateBlocksIsNotApprovedButMayGoBack() {
        var facts = facts(submitted(), someone(RUTH, Role.HEAD), found(Severity.BLOCKS));

        assertThat(DecisionRules.approval(facts)).containsExactly(Refusal.BLOCKED_BY_THE_GATE);
        assertThat(DecisionRules.returning(facts)).isEmpty();
    }

    /// PRN-6: each point gets a decision of its own, and one about another does not do.
    @Test
    void whatNeedsADecisionGetsOne() {
        var verdict = found(Severity.NEEDS_A_DECISION);
        var open = facts(submitted(), someone(RUTH, Role.HEAD), verdict);

        assertThat(DecisionRules.approval(open)).containsExactly(Refusal.POINTS_UNDECIDED);
        assertThat(DecisionRules.approval(deciding(open, new FindingId("0".repeat(64)))))
                .containsExactly(Refusal.POINTS_UNDECIDED);
        assertThat(
                        DecisionRules.approval(
                                deciding(open, FindingId.of(verdict.findings().getFirst()))))
                .isEmpty();
    }

    @Test
    void whatIsGoodToKnowNeedsNoDecision() {
        var facts = facts(submitted(), someone(RUTH, Role.HEAD), found(Severity.ADVISES));

        assertThat(DecisionRules.approval(facts)).isEmpty();
    }

    @Test
    void allReasonsAreToldAtOnce() {
        var facts =
                new DecisionRules.Facts(
                        aPost().by(MIRA).in(PostState.PUBLISHED).made(),
                        someone(MIRA, Role.TEACHER),
                        found(Severity.BLOCKS),
                        aPost().saying("Something else.").made().fingerprint(),
                        Set.of());

        assertThat(DecisionRules.approval(facts))
                .containsExactly(
                        Refusal.NOT_NOW,
                        Refusal.OWN_WORK,
                        Refusal.NO_RIGHT,
                        Refusal.CHANGED_SINCE_SEEN,
                        Refusal.BLOCKED_BY_THE_GATE);
    }

    private static void assertRefused(APost post, Actor.Someone actor, Refusal reason) {
        var facts = facts(post, actor, CLEAN);

        assertThat(DecisionRules.approval(facts)).containsExactly(reason);
        assertThat(DecisionRules.returning(facts)).containsExactly(reason);
        assertThat(DecisionRules.refusing(facts)).containsExactly(reason);
    }

    private static DecisionRules.Facts deciding(DecisionRules.Facts facts, FindingId point) {
        return new DecisionRules.Facts(
                facts.post(), facts.actor(), facts.verdict(), facts.seen(), Set.of(point));
    }

    private static APost submitted() {
        return aPost().by(MIRA).in(PostState.SUBMITTED);
    }

    private static DecisionRules.Facts facts(APost post, Actor.Someone actor, Verdict verdict) {
        return new DecisionRules.Facts(
                post.made(), actor, verdict, post.made().fingerprint(), Set.of());
    }

    private static Actor.Someone someone(PersonId who, Role role) {
        return new Actor.Someone(who, "Ruth Holt", Set.of(role));
    }

    private static Verdict found(Severity severity) {
        return new Verdict(
                "default 1",
                "roster 1",
                List.of(
                        new Finding(
                                Clause.OFF_6,
                                Check.CONSENT,
                                severity,
                                new Place.OnPicture(0),
                                "why",
                                "mend",
                                List.of())));
    }
}
