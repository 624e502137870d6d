package org.verger.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.verger.Chirper;
import org.verger.Mother;
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.consent.Purpose;
import org.verger.consent.Voice.Word;
import org.verger.flags.Flags;
import org.verger.flags.Ground;
import org.verger.flags.Reason;
import org.verger.gate.Clause;
import org.verger.gate.Finding;
import org.verger.gate.Severity;
import org.verger.permissions.Outcome;
import org.verger.permissions.Permissions;
import org.verger.permissions.Reach;
import org.verger.permissions.Refusal;
import org.verger.permissions.Subject;
import org.verger.permissions.Terms;
import org.verger.platform.Scope;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// PRN-6: a permission in force settles that somebody is mentioned, for whatever others write.
@ServerTest
class PermittedTest {
    @Autowired BeanFactory beans;
    @Autowired Permissions permissions;
    @Autowired Flags flags;
    @Autowired Drafts drafts;
    @Autowired Examination examination;
    @Autowired Chirper chirper;
    @Autowired Clock clock;

    private Newsroom room;
    private Mother mother;

    @BeforeEach
    void aNewsroom() {
        room = Newsroom.opened(beans);
        mother = room.agreeToTheName(room.ella(), Purpose.SCHOOL_PAGE);
    }

    @Test
    void aNameWithoutAPermissionNeedsADecision() {
        assertThat(found(room.mira())).extracting(Finding::clause).containsExactly(Clause.PRN_6);
    }

    @Test
    void aPermissionInForceSettlesIt() {
        permit();

        assertThat(found(room.mira())).isEmpty();
    }

    @Test
    void aWithdrawnOneSettlesNothing() {
        permit();
        room.ruth()
                .run(
                        () -> {
                            var id = permissions.list().getFirst().id();
                            assertThat(permissions.withdraw(id)).isInstanceOf(Outcome.Done.class);
                        });

        assertThat(found(room.mira())).hasSize(1);
    }

    @Test
    void whoeverGaveItIsNotServedByIt() {
        permit();

        assertThat(found(room.ruth())).hasSize(1);
    }

    @Test
    void aFlagOutweighsItAndNothingTellsWhich() {
        permit();
        flag();

        assertThat(found(room.mira())).extracting(Finding::clause).containsExactly(Clause.PRN_6);
        assertThat(room.ruth().call(() -> permissions.give(ella())))
                .isEqualTo(new Outcome.Refused(List.of(Refusal.CANNOT_BE_MENTIONED)));
        assertThat(room.ruth().call(() -> permissions.give(child("Tom Birch"))))
                .as("nobody has answered for Tom")
                .isEqualTo(new Outcome.Refused(List.of(Refusal.CANNOT_BE_MENTIONED)));
    }

    /// OFF-6: that a child may be shown does not say that they may be named, and whoever may be
    /// named on the school's page alone is named nowhere else.
    @Test
    void itServesWhereTheChildMayBeNamed() {
        permit();
        chirper.openFor(room);

        room.agree(room.ella(), Purpose.BLUESKY);
        assertThat(found(room.mira(), Chirper.SITE))
                .extracting(Finding::clause)
                .containsExactly(Clause.PRN_6);
        mother.says(Word.NAMED, Purpose.BLUESKY);
        assertThat(found(room.mira(), Chirper.SITE)).isEmpty();
    }

    @Test
    void aYesWithoutTheNameServesNoPermission() {
        permit();
        mother.says(Word.SHOWN, Purpose.SCHOOL_PAGE);

        assertThat(found(room.mira())).extracting(Finding::clause).containsExactly(Clause.PRN_6);
        assertThat(room.ruth().call(() -> permissions.give(ella())))
                .isEqualTo(new Outcome.Refused(List.of(Refusal.CANNOT_BE_MENTIONED)));
    }

    /// OFF-7: beside a picture of a child no answer and no permission lets the name stand.
    @Test
    void besideAPictureNoAnswerLetsTheNameStand() {
        permit();

        var id = room.draft(Newsroom.NOW, room.ella());
        var caption = new Caption("Well done Ella Adair in the swimming gala.");
        room.mira()
                .run(
                        () ->
                                Newsroom.done(
                                        drafts.rewrite(id, new Manuscript(caption, Newsroom.NOW))));

        assertThat(room.mira().call(() -> examination.of(room.post(id))).findings())
                .extracting(Finding::clause, Finding::severity)
                .containsExactly(tuple(Clause.OFF_7, Severity.BLOCKS));
    }

    private void flag() {
        var reason = new Reason(Ground.COURT_ORDER, "");
        assertThat(room.ruth().call(() -> flags.set(room.ella().id(), reason)))
                .isInstanceOf(org.verger.flags.Outcome.Done.class);
    }

    private void permit() {
        assertThat(room.ruth().call(() -> permissions.give(ella())))
                .isInstanceOf(Outcome.Done.class);
    }

    private Terms ella() {
        return child("Ella Adair");
    }

    private Terms child(String name) {
        return new Terms(
                new Subject(Subject.Kind.CHILD, name),
                Reach.EVERYWHERE,
                LocalDate.now(clock),
                Optional.empty());
    }

    private List<Finding> found(Scope writer) {
        return found(writer, Site.SCHOOL_PAGE);
    }

    private List<Finding> found(Scope writer, Site where) {
        return writer.call(
                () -> {
                    var caption = new Caption("Well done Ella Adair in the swimming gala.");
                    var said = new Manuscript(caption, Newsroom.NOW);
                    var id = drafts.write(said.on(Set.of(where)));
                    return examination.of(room.post(id)).findings();
                });
    }
}
