package org.verger.sweeps;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.TestHome;
import org.verger.blobs.BlobId;
import org.verger.blobs.BlobStore;
import org.verger.blobs.Leftovers;
import org.verger.photos.Photo;
import org.verger.platform.Scope;
import org.verger.platform.TrustId;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;

@ServerTest
class SweepBlobsTest {
    /// Whatever looks like the hash of a file in the database.
    private static final String HASHES =
            """
            select distinct conrelid::regclass || '.' || attname from pg_constraint
            join pg_attribute on attrelid = conrelid and attnum = any (conkey)
            where pg_get_constraintdef(pg_constraint.oid) ~ '\\[0-9a-f\\]\\{64\\}' and attname ~ '^(blob|scan)$'
            """;

    @Autowired BeanFactory beans;
    @Autowired SweepBlobs sweep;
    @Autowired BlobStore blobs;
    @Autowired JdbcClient db;
    @Autowired Clock clock;

    private Newsroom room;

    @BeforeEach
    void aSchool() {
        room = Newsroom.opened(beans);
    }

    @Test
    void aFileThatNoRowNeedsIsGoneAfterADay() throws IOException {
        var left = put("left by a server that died");
        makeOlder(left, Leftovers.ROW_IS_THERE_BY_NOW.plusMinutes(1));

        assertThat(sweep.sweep(room.school().trust())).isEqualTo(1);

        assertThat(isThere(left)).isFalse();
    }

    @Test
    void aRowMayFollowItsFileWithinADay() throws IOException {
        var fresh = put("its row is on the way");
        makeOlder(fresh, Leftovers.ROW_IS_THERE_BY_NOW.minusMinutes(1));

        assertThat(sweep.sweep(room.school().trust())).isZero();

        assertThat(isThere(fresh)).isTrue();
    }

    @Test
    void whatIsPutAgainIsNewAgain() throws IOException {
        var left = put("left, and put again");
        makeOlder(left, Leftovers.ROW_IS_THERE_BY_NOW.plusMinutes(1));
        var _ = put("left, and put again");

        assertThat(sweep.sweep(room.school().trust())).isZero();
    }

    @Test
    void whatAPostShowsStaysWhicheverSchoolItIsOf() throws IOException {
        var id = room.approved(Newsroom.NOW, room.ella());
        var shown = room.post(id).photos().getFirst().sizes().stream().map(Photo.Size::blob);
        for (var blob : shown.toList()) makeOlder(blob, Duration.ofDays(400));
        var sister = room.school().sister();
        assertThat(sister.school()).isNotEqualTo(room.school().school());

        assertThat(sweep.sweep(room.school().trust())).isZero();
    }

    @Test
    void theFilesOfATrustThatTheDatabaseDoesNotKnowAreLeftAlone() throws IOException {
        var unknown = new TrustId(UUID.randomUUID());
        var scope = new Scope(unknown, Set.of(), room.machine().actor());
        var kept = scope.call(() -> blobs.put("of another database".getBytes(UTF_8)));
        makeOlder(unknown, kept, Duration.ofDays(400));

        assertThat(sweep.sweep(unknown)).isZero();

        assertThat(scope.call(() -> blobs.has(kept))).isTrue();
        scope.run(() -> blobs.delete(kept));
    }

    /// But for what was read in a picture, which needs no file and goes with its photo.
    @Test
    void everyColumnThatNamesAFileHasAKeeper() {
        assertThat(db.sql(HASHES).query(String.class).list())
                .containsExactlyInAnyOrder(
                        "photos.photo_size.blob",
                        "photos.writing.blob",
                        "bulletin.photo.blob",
                        "answers.answer.scan");
    }

    private BlobId put(String content) {
        return room.machine().call(() -> blobs.put(content.getBytes(UTF_8)));
    }

    private boolean isThere(BlobId blob) {
        return room.machine().call(() -> blobs.has(blob));
    }

    private void makeOlder(BlobId blob, Duration age) throws IOException {
        makeOlder(room.school().trust(), blob, age);
    }

    private void makeOlder(TrustId trust, BlobId blob, Duration age) throws IOException {
        var put = FileTime.from(clock.instant().minus(age));
        var _ = Files.setLastModifiedTime(file(trust, blob), put);
    }

    private static Path file(TrustId trust, BlobId blob) {
        var hash = blob.sha256();
        return TestHome.path()
                .resolve("blobs/" + trust + "/" + hash.substring(0, 2) + "/" + hash.substring(2));
    }
}
