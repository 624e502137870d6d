package org.verger.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.verger.AnySchool;
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.gate.Check;
import org.verger.gate.Finding;
import org.verger.platform.Role;
import org.verger.platform.Scope;
import org.verger.pupils.Enrolment;
import org.verger.pupils.Pupil;
import org.verger.pupils.PupilId;
import org.verger.review.Withdrawals;
import org.verger.watch.Watch;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// OFF-6: whoever takes one child after another out of a photo, to find out which may not be shown,
/// is noticed, and is told nothing.
@ServerTest
class TryingTest {
    @Autowired BeanFactory beans;
    @Autowired Drafts drafts;
    @Autowired Examination examination;
    @Autowired Watch watch;
    @Autowired MockMvc web;

    private Newsroom room;
    private List<Pupil> children;

    @BeforeEach
    void aClass() {
        room = Newsroom.opened(beans);
        children =
                room.school()
                        .with(
                                IntStream.range(0, 6)
                                        .mapToObj(i -> AnySchool.child("9" + i, "Kit", "Moor" + i))
                                        .toArray(Enrolment[]::new));
    }

    @Test
    void theHeadIsToldAndTheWriterIsNot() throws Exception {
        var id = room.draft(Newsroom.NOW, children.toArray(Pupil[]::new));

        children.subList(0, 4).forEach(child -> takeOut(id, child));
        assertThat(room.ruth().call(watch::list)).isEmpty();

        takeOut(id, children.get(4));
        takeOut(id, children.get(5));
        assertThat(room.ruth().call(watch::list)).hasSize(1);
        assertThat(today(room.ruth())).contains("took several children out");
        assertThat(today(room.mira())).doesNotContain("took several children out");
    }

    @Test
    void whoeverIsToldCanLookFurther() throws Exception {
        var id = room.draft(Newsroom.NOW, children.toArray(Pupil[]::new));
        children.forEach(child -> takeOut(id, child));

        for (var told : List.of(room.ruth(), room.school().as(Role.SAFEGUARDING_LEAD))) {
            var link =
                    Jsoup.parse(answer(told, "/today").getContentAsString())
                            .select("a:contains(took several children out)")
                            .attr("href");
            assertThat(answer(told, link).getStatus()).as(link).isEqualTo(200);
        }
    }

    @Test
    void itIsNoticedAcrossPostsAndWhereThePhotoItselfIsTakenOut() {
        children.subList(0, 3).forEach(child -> takeOut(room.draft(Newsroom.NOW, child), child));
        takeOutThePhotoOf(children.get(3));
        assertThat(room.ruth().call(watch::list)).isEmpty();

        takeOutThePhotoOf(children.get(4));

        assertThat(room.ruth().call(watch::list))
                .extracting(Watch.Notice::person)
                .containsExactly(room.mira().someone().id());
    }

    @Test
    void aPictureOfTheWholeClassCountsOnce() {
        takeOutThePhotoOf(children.toArray(Pupil[]::new));
        children.subList(0, 3).forEach(child -> takeOut(room.draft(Newsroom.NOW, child), child));
        takeOutThePhotoOf(children.toArray(Pupil[]::new));
        assertThat(room.ruth().call(watch::list)).isEmpty();

        takeOutThePhotoOf(children.get(3));

        assertThat(room.ruth().call(watch::list)).hasSize(1);
    }

    @Test
    void oneGroupOfManyAfterAnotherIsNoticed() {
        IntStream.range(0, 4).forEach(i -> takeOutThePhotoOf(allBut(i)));
        assertThat(room.ruth().call(watch::list)).isEmpty();

        takeOutThePhotoOf(allBut(4));

        assertThat(room.ruth().call(watch::list)).hasSize(1);
    }

    @Test
    void aDraftThatIsGivenUpCountsAsItsPhotosDo() {
        children.subList(0, 4).forEach(this::giveUpADraftOf);
        assertThat(room.ruth().call(watch::list)).isEmpty();

        giveUpADraftOf(children.get(4));

        assertThat(room.ruth().call(watch::list)).hasSize(1);
    }

    /// What goes with a draft goes photo by photo, however many children they are together.
    @Test
    void aDraftOfManyPhotosIsNotOneTry() {
        var id = room.draft(Newsroom.NOW);
        children.forEach(
                child -> room.mira().run(() -> Newsroom.done(drafts.add(id, room.photoOf(child)))));

        room.mira().run(() -> Newsroom.done(beans.getBean(Withdrawals.class).withdraw(id)));

        assertThat(room.ruth().call(watch::list)).hasSize(1);
    }

    /// Whoever left one of many out of a photo that came back is asked about them.
    @Test
    void whoIsLeftOutOfAPhotoThatCameBackMayBeInItAgain() {
        var group = children.subList(0, 4).toArray(Pupil[]::new);
        var id = room.draft(Newsroom.NOW, group);
        var photo = room.post(id).photos().getFirst().id();
        room.mira().run(() -> Newsroom.done(drafts.remove(id, photo)));
        assertThat(missing(id)).isEmpty();

        var again = room.photoOf(children.subList(0, 3).toArray(Pupil[]::new));
        room.mira().run(() -> Newsroom.done(drafts.add(id, again)));

        assertThat(missing(id)).containsExactly(children.get(3).id());
        assertThat(room.mira().call(() -> examination.of(room.post(id))).findings())
                .extracting(Finding::check)
                .contains(Check.UNTAGGED);
    }

    private Set<PupilId> missing(PostId id) {
        return room.mira().call(() -> watch.takenOut(id.value(), room.post(id).children()));
    }

    private Pupil[] allBut(int one) {
        return children.stream()
                .filter(child -> !child.equals(children.get(one)))
                .toArray(Pupil[]::new);
    }

    private void giveUpADraftOf(Pupil child) {
        var id = room.draft(Newsroom.NOW, child);
        room.mira().run(() -> Newsroom.done(beans.getBean(Withdrawals.class).withdraw(id)));
        assertThat(room.post(id).state()).isEqualTo(PostState.DISCARDED);
    }

    private void takeOutThePhotoOf(Pupil... shown) {
        var id = room.draft(Newsroom.NOW, shown);
        room.mira()
                .run(
                        () -> {
                            var photo = room.post(id).photos().getFirst().id();
                            Newsroom.done(drafts.remove(id, photo));
                        });
    }

    private void takeOut(PostId id, Pupil child) {
        room.mira()
                .run(
                        () -> {
                            var photo = room.post(id).photos().getFirst().id();
                            Newsroom.done(drafts.untag(id, photo, child.id()));
                        });
    }

    private String today(Scope scope) throws Exception {
        return Jsoup.parse(answer(scope, "/today").getContentAsString()).text();
    }

    private MockHttpServletResponse answer(Scope scope, String path) throws Exception {
        return scope.call(() -> web.perform(get(path)).andReturn().getResponse());
    }
}
