package org.verger.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.verger.Newsroom.LATER;
import static org.verger.Newsroom.done;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.verger.AnySchool;
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.consent.Purpose;
import org.verger.people.People;
import org.verger.people.PersonName;
import org.verger.permissions.Outcome;
import org.verger.permissions.Permissions;
import org.verger.permissions.Reach;
import org.verger.permissions.Subject;
import org.verger.permissions.Terms;
import org.verger.platform.Actor;
import org.verger.platform.NotFound;
import org.verger.platform.Role;
import org.verger.platform.Scope;
import org.verger.posts.Caption;
import org.verger.posts.Decision;
import org.verger.posts.Drafts;
import org.verger.posts.Manuscript;
import org.verger.posts.PostId;
import org.verger.posts.PostState;
import org.verger.posts.Posts;
import org.verger.posts.Refusal;
import org.verger.verdicts.FindingId;
import org.verger.verdicts.Kept;
import org.verger.verdicts.Stage;
import org.verger.verdicts.Verdicts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What needs a decision gets one, each by itself, and what may never come out is closed.
@ServerTest
@RecordApplicationEvents
class PointsTest {
    @Autowired BeanFactory beans;
    @Autowired Approvals approvals;
    @Autowired Releases releases;
    @Autowired Verdicts verdicts;
    @Autowired Permissions permissions;
    @Autowired Drafts drafts;
    @Autowired Posts posts;
    @Autowired People people;
    @Autowired Clock clock;
    @Autowired ApplicationEvents events;

    private Newsroom room;

    @BeforeEach
    void aNewsroom() {
        room = Newsroom.opened(beans);
    }

    /// PRN-6: a child's name without a permission is decided about, and the decision is kept.
    @Test
    void aPointIsDecidedByItselfAndTheDecisionIsKept() {
        var id = namesEllaAdair();
        var points = room.ruth().call(() -> approvals.look(id)).points();

        assertThat(points).hasSize(1);
        assertThat(approve(room.ruth(), id, Set.of()))
                .isEqualTo(new Decision.Refused(id, List.of(Refusal.POINTS_UNDECIDED)));
        done(approve(room.ruth(), id, points));

        var given = room.ruth().call(() -> approvals.list(id)).getFirst();
        assertThat(given.decided()).isEqualTo(points);
        assertThat(given.fingerprint()).isEqualTo(room.post(id).fingerprint());
        assertThat(stages(id)).containsExactly(Stage.SUBMITTED, Stage.APPROVED);
    }

    /// PRN-6: what the gate asks at the last look, and nobody decided, does not go out.
    @Test
    void whatWasNotAPointThenIsOneAtTheLastLook() {
        var id = saying("Well done Zoe Quill in the swimming gala.");
        done(approve(room.ruth(), id, Set.of()));
        var _ =
                room.school()
                        .with(
                                AnySchool.child("1", "Ella", "Adair"),
                                AnySchool.child("2", "Tom", "Birch"),
                                AnySchool.child("3", "Zoe", "Quill"));

        assertThat(room.machine().<Release, RuntimeException>call(() -> releases.release(id)))
                .isEqualTo(new Release.Held(List.of(Refusal.POINTS_UNDECIDED)));
        assertThat(stages(id)).endsWith(Stage.HELD);
    }

    @Test
    void theVerdictIsKeptWithWhatItRestedOn() {
        var _ = room.agreeToTheName(room.ella(), Purpose.SCHOOL_PAGE);
        permit("Ella Adair");
        var id = namesEllaAdair();
        done(approve(room.ruth(), id, Set.of()));

        var kept = room.ruth().call(() -> verdicts.list(id.value()));

        var permission = room.ruth().call(() -> permissions.list().getFirst().id().value());
        assertThat(kept).hasSize(2);
        assertThat(kept.getLast().judged())
                .satisfies(
                        judged -> {
                            assertThat(judged.stage()).isEqualTo(Stage.APPROVED);
                            assertThat(judged.fingerprint())
                                    .isEqualTo(room.post(id).fingerprint().hex());
                            assertThat(judged.permissions()).containsExactly(permission);
                            assertThat(judged.verdict().policyVersion()).isEqualTo("default 1");
                        });
    }

    /// ETH-1: its author reads why; nothing follows.
    @Test
    void whatIsRefusedIsClosedWithItsReason() {
        var id = room.submitted(LATER);
        var seen = room.post(id).fingerprint();

        room.ruth().run(() -> done(approvals.refuse(id, seen, new ReturnReason("It mocks."))));

        assertThat(room.post(id).state()).isEqualTo(PostState.REFUSED);
        assertThat(room.mira().call(() -> posts.findReturnReason(id))).contains("It mocks.");
        assertThat(room.verbs(id)).endsWith("post.refused");
        assertThat(events.stream(PostRefused.class)).hasSize(1);
        assertThat(room.mira().<Decision, RuntimeException>call(() -> drafts.submit(id)))
                .isEqualTo(new Decision.Refused(id, List.of(Refusal.NOT_NOW)));
        assertThat(rewrite(id)).isEqualTo(new Decision.Refused(id, List.of(Refusal.NOT_NOW)));
    }

    /// House rule of every layer: one person is one person, by whatever appointment they act, and
    /// from whatever school they look.
    @Test
    void nobodyDecidesAboutTheirOwnByAnotherAppointment() {
        var id = room.submitted(LATER);
        var seen = room.post(id).fingerprint();
        var both = mira(Set.of(Role.TEACHER, Role.HEAD, Role.SAFEGUARDING_LEAD));

        assertThat(approve(both, id, Set.of()))
                .isEqualTo(new Decision.Refused(id, List.of(Refusal.OWN_WORK)));
        assertThat(
                        both.<Decision, RuntimeException>call(
                                () -> approvals.refuse(id, seen, new ReturnReason("No."))))
                .isEqualTo(new Decision.Refused(id, List.of(Refusal.OWN_WORK)));
        assertThat(room.post(id).state()).isEqualTo(PostState.SUBMITTED);
    }

    /// Nor by one at another school of the trust, where the post is not to be found.
    @Test
    void norByAnAppointmentAtTheSisterSchool() {
        var id = room.submitted(LATER);
        var mira = room.mira().someone();
        var head = new Actor.Someone(mira.id(), mira.name(), Set.of(Role.HEAD));
        var sister = room.school().sister().school();
        var there = Scope.at(room.school().trust(), sister, head);

        assertThatThrownBy(() -> approve(there, id, Set.of())).isInstanceOf(NotFound.class);
    }

    /// Whoever stands in for somebody is another person: one address is one person.
    @Test
    void nobodyHasASecondRecordToDecideWith() {
        var address = UUID.randomUUID() + "@alder.example";
        var name = new PersonName("Mira", "Holt");
        var _ = room.machine().call(() -> people.add(name, address));

        assertThatThrownBy(() -> room.machine().call(() -> people.add(name, address)))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private Scope mira(Set<Role> roles) {
        var mira = room.mira().someone();
        return Scope.at(
                room.school().trust(),
                room.school().school(),
                new Actor.Someone(mira.id(), mira.name(), roles));
    }

    private PostId namesEllaAdair() {
        return saying("Well done Ella Adair in the swimming gala.");
    }

    private PostId saying(String words) {
        return room.mira()
                .call(
                        () -> {
                            var id = drafts.write(new Caption(words), LATER);
                            done(drafts.submit(id));
                            return id;
                        });
    }

    private void permit(String name) {
        var terms =
                new Terms(
                        new Subject(Subject.Kind.CHILD, name),
                        Reach.EVERYWHERE,
                        LocalDate.now(clock),
                        Optional.empty());
        assertThat(room.ruth().call(() -> permissions.give(terms)))
                .isInstanceOf(Outcome.Done.class);
    }

    private Decision rewrite(PostId id) {
        return room.mira()
                .call(() -> drafts.rewrite(id, new Manuscript(new Caption("Again."), LATER)));
    }

    private Decision approve(Scope who, PostId id, Set<FindingId> decided) {
        return who.call(() -> approvals.approve(id, room.post(id).fingerprint(), decided));
    }

    private List<Stage> stages(PostId id) {
        return room.ruth().call(() -> verdicts.list(id.value())).stream()
                .map(Kept::judged)
                .map(judged -> judged.stage())
                .toList();
    }
}
