package org.verger.posts;

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

import java.util.List;
import java.util.Set;

class SubmissionRulesTest {
    @Test
    void itsAuthorSubmitsADraftThatNothingBlocks() {
        assertThat(refusals(aPost().by(MIRA), teacher(MIRA), clean())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"DRAFT", "HELD"})
    void aDraftAndWhatWasHeldAreSubmitted(PostState state) {
        assertThat(refusals(aPost().in(state), teacher(MIRA), clean())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"SUBMITTED", "APPROVED", "PUBLISHED", "WITHDRAWN", "REFUSED"})
    void onlyADraftIsSubmitted(PostState state) {
        assertThat(refusals(aPost().in(state), teacher(MIRA), clean()))
                .containsExactly(Refusal.NOT_NOW);
    }

    @Test
    void onlyItsAuthorSubmits() {
        assertThat(refusals(aPost().by(MIRA), teacher(RUTH), clean()))
                .containsExactly(Refusal.NO_RIGHT);
    }

    @Test
    void anAuthorWhoMayNotWriteAnyMoreDoesNotSubmit() {
        var governor = new Actor.Someone(MIRA, "Mira Holt", Set.of(Role.GOVERNOR));

        assertThat(refusals(aPost().by(MIRA), governor, clean())).containsExactly(Refusal.NO_RIGHT);
    }

    /// OFF-6, OFF-7.
    @Test
    void whatTheGateBlocksStays() {
        assertThat(refusals(aPost(), teacher(MIRA), found(Severity.BLOCKS)))
                .containsExactly(Refusal.BLOCKED_BY_THE_GATE);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "BLOCKS")
    void whatNeedsADecisionIsPutBeforeThoseWhoDecide(Severity severity) {
        assertThat(refusals(aPost(), teacher(MIRA), found(severity))).isEmpty();
    }

    @Test
    void allReasonsAreToldAtOnce() {
        assertThat(
                        refusals(
                                aPost().by(MIRA).in(PostState.PUBLISHED),
                                teacher(RUTH),
                                found(Severity.BLOCKS)))
                .containsExactly(Refusal.NOT_NOW, Refusal.NO_RIGHT, Refusal.BLOCKED_BY_THE_GATE);
    }

    private static List<Refusal> refusals(APost post, Actor.Someone actor, Verdict verdict) {
        return SubmissionRules.refusals(new SubmissionRules.Facts(post.made(), actor, verdict));
    }

    private static Actor.Someone teacher(PersonId who) {
        return new Actor.Someone(who, "Mira Holt", Set.of(Role.TEACHER));
    }

    private static Verdict clean() {
        return new Verdict("default 1", "roster 1", List.of());
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
