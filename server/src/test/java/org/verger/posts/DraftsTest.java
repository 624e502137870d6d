package org.verger.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.verger.Newsroom.LATER;
import static org.verger.Newsroom.NOW;
import static org.verger.Newsroom.done;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.gate.Finding;
import org.verger.gate.Place;
import org.verger.photos.Photo;
import org.verger.platform.NotFound;
import org.verger.platform.Role;
import org.verger.pupils.Pupil;
import org.verger.review.Withdrawals;
import org.verger.verdicts.Verdicts;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

@ServerTest
class DraftsTest {
    @Autowired BeanFactory beans;
    @Autowired Drafts drafts;
    @Autowired Examination examination;
    @Autowired Verdicts verdicts;
    @Autowired Withdrawals withdrawals;
    @Autowired TransactionTemplate transaction;

    private Newsroom room;
    private Pupil ella;

    @BeforeEach
    void aNewsroom() {
        room = Newsroom.opened(beans);
        ella = room.ella();
    }

    @Test
    void eachVerbIsDoneAndTheLedgerSaysSo() {
        var id = room.draft(NOW);
        var photo = room.photoOf();

        room.mira()
                .run(
                        () -> {
                            done(
                                    drafts.rewrite(
                                            id,
                                            new Manuscript(
                                                    new Caption("The hall is dry."), LATER)));
                            done(drafts.add(id, photo));
                            done(drafts.tag(id, photo.id(), ella.id()));
                            done(drafts.submit(id));
                        });

        var post = room.post(id);
        assertThat(post.caption()).isEqualTo(new Caption("The hall is dry."));
        assertThat(post.timing()).isEqualTo(LATER);
        assertThat(post.photos()).containsExactly(photo.showing(ella.id()));
        assertThat(post.state()).isEqualTo(PostState.SUBMITTED);
        assertThat(room.verbs(id))
                .containsExactly(
                        "post.written",
                        "post.rewritten",
                        "photo.added",
                        "child.tagged",
                        "post.submitted");
    }

    /// OFF-7: whose a photo is comes out beside it, and is read, kept and mended like other words.
    @Test
    void aNameInWhoseAPhotoIsIsFoundKeptAndMended() {
        var id = room.draft(NOW);
        by(() -> drafts.add(id, room.borrowed("Photo by Ella Adair")));

        by(() -> drafts.submit(id));
        var kept = room.mira().call(() -> verdicts.list(id.value())).getLast().judged();
        var found = room.mira().call(() -> examination.of(room.post(id)).findings()).getFirst();
        assertThat(kept.verdict().findings())
                .extracting(Finding::place)
                .containsExactly(new Place.InCredit(0, 9, 19));

        by(() -> drafts.mend(id, found));
        assertThat(room.post(id).photos().getFirst().source().credit())
                .isEqualTo("Photo by a pupil");
    }

    /// PRN-6, PRN-2: a yes is to the credit as well.
    @Test
    void anotherCreditVoidsTheApproval() {
        var id = room.draft(LATER);
        var photo = room.borrowed("A. Marsh, CC BY 4.0");
        by(() -> drafts.add(id, photo));
        by(() -> drafts.submit(id));
        room.approve(id);

        var said = new Photo.Label(photo.altText(), room.borrowed("B. Reed").source());
        var words = room.post(id).caption();
        by(() -> drafts.rewrite(id, new Manuscript(words, LATER, Map.of(photo.id(), said))));

        assertThat(room.post(id).state()).isEqualTo(PostState.DRAFT);
        assertThat(room.verbs(id)).contains("approval.voided");
    }

    @Test
    void whatWasAddedIsTakenOutAgain() {
        var id = room.draft(NOW, ella);
        var photo = room.post(id).photos().getFirst().id();

        by(() -> drafts.untag(id, photo, ella.id()));
        assertThat(room.post(id).children()).isEmpty();

        by(() -> drafts.remove(id, photo));
        assertThat(room.post(id).photos()).isEmpty();
        assertThat(room.verbs(id)).endsWith("child.untagged", "photo.removed");
    }

    @Test
    void onlyItsAuthorChangesIt() {
        var id = room.draft(NOW, ella);
        var before = room.post(id);
        var photo = before.photos().getFirst();

        for (var attempt : everyChange(id, photo)) {
            assertThat(room.ruth().<Decision, RuntimeException>call(attempt::get))
                    .isEqualTo(new Decision.Refused(id, List.of(Refusal.NO_RIGHT)));
        }
        assertThat(room.post(id)).isEqualTo(before);
    }

    @Test
    void whatIsTakenBackIsNotChanged() {
        var id = room.draft(NOW, ella);
        var photo = room.post(id).photos().getFirst();
        by(() -> withdrawals.withdraw(id));

        for (var attempt : everyChange(id, photo)) {
            assertThat(room.mira().<Decision, RuntimeException>call(attempt::get))
                    .isEqualTo(new Decision.Refused(id, List.of(Refusal.NOT_NOW)));
        }
    }

    @Test
    void aSisterSchoolsPostIsNotThere() {
        var id = room.draft(NOW, ella);
        var photo = room.post(id).photos().getFirst();
        var elsewhere = room.school().sister().as(Role.TEACHER);

        for (var attempt : everyChange(id, photo)) {
            assertThatThrownBy(() -> elsewhere.call(attempt::get)).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> elsewhere.call(() -> drafts.submit(id)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theEleventhPhotoIsRefused() {
        var id = room.draft(NOW);
        for (int i = 0; i < Drafts.MOST_PHOTOS; i++) by(() -> drafts.add(id, room.photoOf()));

        var answer =
                room.mira().<Decision, RuntimeException>call(() -> drafts.add(id, room.photoOf()));

        assertThat(answer).isEqualTo(new Decision.Refused(id, List.of(Refusal.TOO_MANY_PHOTOS)));
        assertThat(room.post(id).photos()).hasSize(Drafts.MOST_PHOTOS);
    }

    /// OFF-7: no name of a child comes out beside a photo of children.
    @Test
    void wordsThatNameAChildBesideAPhotoAreNotSubmitted() {
        var id = room.draft(NOW, ella);
        by(() -> drafts.rewrite(id, new Manuscript(new Caption("Well done Tom Birch!"), NOW)));

        assertThat(room.mira().<Decision, RuntimeException>call(() -> drafts.submit(id)))
                .isEqualTo(new Decision.Refused(id, List.of(Refusal.BLOCKED_BY_THE_GATE)));
    }

    /// OFF-6: no child is shown without a consent.
    @Test
    void aPhotoOfAChildWithoutConsentIsNotSubmitted() {
        var id = room.draft(NOW, ella, room.tom());

        assertThat(room.mira().<Decision, RuntimeException>call(() -> drafts.submit(id)))
                .isEqualTo(new Decision.Refused(id, List.of(Refusal.BLOCKED_BY_THE_GATE)));
    }

    /// PRN-6: no approval outlives what was approved.
    @Test
    void aChangeOfAnApprovedPostVoidsTheApproval() {
        var id = room.approved(LATER);

        by(() -> drafts.rewrite(id, new Manuscript(new Caption("Something else."), LATER)));

        assertThat(room.post(id).state()).isEqualTo(PostState.DRAFT);
        assertThat(room.verbs(id)).endsWith("post.rewritten", "approval.voided");
    }

    @Test
    void actAndRecordFallTogether() {
        var id = room.draft(NOW);
        var before = room.post(id);

        room.mira()
                .run(
                        () ->
                                transaction.executeWithoutResult(
                                        status -> {
                                            done(
                                                    drafts.rewrite(
                                                            id,
                                                            new Manuscript(
                                                                    new Caption("Lost."), NOW)));
                                            status.setRollbackOnly();
                                        }));

        assertThat(room.post(id)).isEqualTo(before);
        assertThat(room.verbs(id)).containsExactly("post.written");
    }

    private List<Supplier<Decision>> everyChange(PostId id, Photo photo) {
        return List.of(
                () -> drafts.rewrite(id, new Manuscript(new Caption("Mine now."), NOW)),
                () -> drafts.add(id, photo),
                () -> drafts.remove(id, photo.id()),
                () -> drafts.tag(id, photo.id(), ella.id()),
                () -> drafts.untag(id, photo.id(), ella.id()));
    }

    private void by(Supplier<Decision> change) {
        room.mira().run(() -> done(change.get()));
    }
}
