package org.verger.photos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import static java.lang.Thread.State.WAITING;
import static java.nio.charset.StandardCharsets.US_ASCII;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.blobs.BlobId;
import org.verger.blobs.BlobStore;
import org.verger.gate.Picture.Source;
import org.verger.gate.PictureFacts.MetadataFound;
import org.verger.platform.NotFound;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

@ServerTest
class PhotoLabTest {
    private static final byte[] NO_PICTURE = "no picture".getBytes(US_ASCII);
    private static final byte[] COMMENT = "Taken at home".getBytes(US_ASCII);

    @Autowired BeanFactory beans;
    @Autowired PhotoLab lab;
    @Autowired BlobStore blobs;

    private Newsroom room;

    @BeforeEach
    void aNewsroom() {
        room = Newsroom.opened(beans);
    }

    @Test
    void anUploadBecomesAPhotoInSeveralSizes() throws IOException {
        var photo = developed(" hall.jpg ", jpeg());

        assertThat(photo.fileName()).isEqualTo("hall.jpg");
        assertThat(photo.altText()).isEmpty();
        assertThat(photo.children()).isEmpty();
        assertThat(photo.sizes()).extracting(Photo.Size::width).containsExactly(1200, 1024, 480);
        assertThat(photo.sizes()).allMatch(size -> starts(size.blob()));
    }

    @Test
    void whatTheOriginalCarriedIsNamedAndNotKept() throws IOException {
        var original = withComment(jpeg());

        var photo = developed("hall.jpg", original);

        assertThat(photo.facts().metadata()).containsExactly(MetadataFound.COMMENT);
        assertThat(new String(bytes(photo.sizes().getFirst().blob()), US_ASCII))
                .doesNotContain("Taken at home");
        assertThatThrownBy(() -> bytes(BlobId.of(original))).isInstanceOf(NotFound.class);
    }

    /// Ten colleagues with a large photo each must not fill the memory.
    @Test
    void uploadsAreReadWhenThereIsRoomForThem() throws Exception {
        var inside = new CountDownLatch(2);
        var go = new CountDownLatch(1);
        var read = new AtomicInteger();
        PhotoLab.Upload slow =
                () -> {
                    read.incrementAndGet();
                    inside.countDown();
                    waitFor(go);
                    return jpeg();
                };
        var threads =
                Stream.generate(
                                () ->
                                        Thread.ofPlatform()
                                                .unstarted(() -> develop("large.jpg", slow)))
                        .limit(3)
                        .toList();

        threads.forEach(Thread::start);
        waitFor(inside);
        await().until(() -> threads.stream().allMatch(one -> one.getState() == WAITING));

        assertThat(read).hasValue(2);
        go.countDown();
        for (var one : threads) one.join();
        assertThat(read).hasValue(3);
    }

    @Test
    void ofALongFileNameTheEndIsKept() throws IOException {
        assertThat(developed("x".repeat(300) + ".jpg", jpeg()).fileName())
                .hasSize(200)
                .endsWith("x.jpg");
    }

    @Test
    void aFilesNameIsKeptWithoutControlsAndHalfCharacters() {
        var longest = "\uD83D\uDE00" + "a".repeat(195) + ".jpg";

        assertThat(develop("a\0b\u0007.jpg", NO_PICTURE))
                .isInstanceOfSatisfying(
                        Taken.Not.class, not -> assertThat(not.fileName()).isEqualTo("ab.jpg"));
        assertThat(develop(longest, NO_PICTURE))
                .isInstanceOfSatisfying(
                        Taken.Not.class,
                        not -> assertThat(not.fileName()).isEqualTo("a".repeat(195) + ".jpg"));
    }

    @Test
    void whatIsNoPictureIsNotTakenAndTheWordsSayWhy() {
        var taken = develop("notes.jpg", NO_PICTURE);

        assertThat(taken)
                .isInstanceOfSatisfying(
                        Taken.Not.class,
                        not -> {
                            assertThat(not.fileName()).isEqualTo("notes.jpg");
                            assertThat(not.words()).isNotBlank();
                        });
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Photo developed(String name, byte[] upload) {
        return switch (develop(name, upload)) {
            case Taken.AsPhoto(var photo) -> photo;
            case Taken.Not(var file, var words) -> throw new AssertionError(file + ": " + words);
        };
    }

    private Taken develop(String name, byte[] upload) {
        return develop(name, () -> upload);
    }

    private Taken develop(String name, PhotoLab.Upload upload) {
        return room.mira().call(() -> lab.develop(name, upload, Source.OURS));
    }

    private boolean starts(BlobId blob) {
        var bytes = bytes(blob);
        return bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xd8;
    }

    private byte[] bytes(BlobId blob) {
        return room.mira().call(() -> blobs.get(blob));
    }

    private static byte[] jpeg() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var image = new BufferedImage(1200, 800, BufferedImage.TYPE_INT_RGB);
        assertThat(ImageIO.write(image, "jpeg", bytes)).isTrue();
        return bytes.toByteArray();
    }

    /// The same picture with a comment right after its first marker.
    private static byte[] withComment(byte[] jpeg) {
        var bytes = new ByteArrayOutputStream();
        bytes.write(jpeg, 0, 2);
        bytes.writeBytes(new byte[] {(byte) 0xff, (byte) 0xfe, 0, (byte) (COMMENT.length + 2)});
        bytes.writeBytes(COMMENT);
        bytes.write(jpeg, 2, jpeg.length - 2);
        return bytes.toByteArray();
    }
}
