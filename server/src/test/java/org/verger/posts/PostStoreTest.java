package org.verger.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.verger.Newsroom.LATER;
import static org.verger.Newsroom.NOW;

import static java.util.Objects.requireNonNull;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.blobs.BlobId;
import org.verger.gate.Picture.Origin;
import org.verger.gate.Picture.Source;
import org.verger.gate.PictureFacts;
import org.verger.gate.PictureFacts.MetadataFound;
import org.verger.gate.PictureFacts.Reading;
import org.verger.photos.Photo;
import org.verger.photos.PhotoId;
import org.verger.platform.NotFound;
import org.verger.platform.Role;
import org.verger.platform.Stale;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

@ServerTest
class PostStoreTest {
    @Autowired BeanFactory beans;
    @Autowired PostStore store;
    @Autowired Posts posts;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient db;

    private Newsroom room;

    @BeforeEach
    void aNewsroom() {
        room = Newsroom.opened(beans);
    }

    @Test
    void aPostComesBackAsItWasWritten() {
        var post =
                Post.begun(
                                new PostId(UUID.randomUUID()),
                                room.mira().someone().id(),
                                new Manuscript(new Caption("Zwei Zeilen\n“und” 🎨"), LATER))
                        .with(photo().showing(room.ella().id()).showing(room.tom().id()))
                        .with(
                                photo().labelled(
                                                new Photo.Label(
                                                        "",
                                                        new Source(
                                                                Origin.SOMEBODY_ELSE,
                                                                "A. Marsh"))));

        write(() -> store.add(post));

        assertThat(room.post(post.id())).isEqualTo(post);
    }

    @Test
    void whatIsSavedIsReadAndCounted() {
        var id = room.draft(NOW, room.ella());
        var changed =
                room.post(id)
                        .rewritten(new Manuscript(new Caption("Other words"), LATER))
                        .with(photo());

        write(() -> store.save(changed));

        assertThat(room.post(id))
                .isEqualTo(
                        new Post(
                                id,
                                changed.author(),
                                changed.caption(),
                                LATER,
                                changed.sites(),
                                changed.photos(),
                                PostState.DRAFT,
                                changed.version() + 1));
    }

    @Test
    void ofTwoWhoSaveTheSecondIsTold() {
        var id = room.draft(NOW);
        var read = room.post(id);
        write(() -> store.save(read.rewritten(new Manuscript(new Caption("First"), NOW))));

        assertThatThrownBy(
                        () ->
                                write(
                                        () ->
                                                store.save(
                                                        read.rewritten(
                                                                new Manuscript(
                                                                        new Caption("Second"),
                                                                        NOW)))))
                .isInstanceOf(Stale.class)
                .hasMessage("post " + id + " was changed meanwhile");
        assertThat(room.post(id).caption()).isEqualTo(new Caption("First"));
    }

    @Test
    void anotherSchoolsPostIsNotThere() {
        var id = room.draft(NOW);
        var read = room.post(id);
        var sister = room.school().sister().as(Role.TEACHER);

        assertThatThrownBy(() -> sister.call(() -> posts.get(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () ->
                                sister.run(
                                        () ->
                                                transaction.executeWithoutResult(
                                                        _ -> store.save(read))))
                .isInstanceOf(Stale.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update posts.post set caption = '', state = 'SUBMITTED'",
                "update posts.post set caption = repeat('x', 5001)",
                "update posts.post set state = 'LOST'",
                "update posts.post set author_id = gen_random_uuid()",
                "update posts.post set return_reason = ''",
                "update photos.photo set alt_text = repeat('x', 1001)",
                "update photos.photo set faces = -1",
                "update photos.photo set position = -1",
                "update photos.photo set album_id = gen_random_uuid()",
                "insert into photos.photo_child select trust_id, photo_id, gen_random_uuid(),"
                        + " school_id from photos.photo_child",
                "insert into photos.photo_size select trust_id, photo_id, school_id, 1, 1, 'x'"
                        + " from photos.photo_size",
            })
    void theTablesThemselvesHoldWhatJavaSays(String wrong) {
        var _ = room.draft(NOW, room.ella());

        assertThatThrownBy(() -> write(() -> db.sql(wrong).update()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void aPhotoThatGoesTakesItsSizesAndChildrenAlong() {
        var id = room.draft(NOW, room.ella());

        write(() -> store.save(room.post(id).without(room.post(id).photos().getFirst().id())));

        assertThat(count("photos.photo")).isZero();
        assertThat(count("photos.photo_size")).isZero();
        assertThat(count("photos.photo_child")).isZero();
    }

    private int count(String table) {
        return in(() -> db.sql("select count(*) from " + table).query(Integer.class).single());
    }

    private void write(Runnable work) {
        room.mira().run(() -> transaction.executeWithoutResult(_ -> work.run()));
    }

    private <T> T in(Supplier<T> work) {
        return room.mira().call(() -> requireNonNull(transaction.execute(_ -> work.get())));
    }

    private static Photo photo() {
        return new Photo(
                new PhotoId(UUID.randomUUID()),
                "Pots of paint",
                "hall 1.jpg",
                List.of(size(2048, 1536), size(1024, 768), size(480, 360)),
                new PictureFacts(
                        3,
                        Set.of(MetadataFound.GPS, MetadataFound.EXIF),
                        0.25,
                        "",
                        Reading.NOT_YET),
                Set.of());
    }

    private static Photo.Size size(int width, int height) {
        return new Photo.Size(width, height, BlobId.of(new byte[] {(byte) width}));
    }
}
