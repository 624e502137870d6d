package org.verger.blobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.verger.vault.Keys.ELM;
import static org.verger.vault.Keys.OAK;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verger.platform.NotFound;
import org.verger.platform.Scope;
import org.verger.vault.Keys;
import org.verger.vault.Vault;
import org.verger.vault.Workshop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

class BlobStoreTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final byte[] PHOTO = "a photograph of sports day".getBytes(UTF_8);

    @TempDir private Path directory;
    private final Vault vault = Keys.vault();

    @Test
    void whatIsPutComesBack() {
        var id = OAK.call(() -> blobs().put(PHOTO));

        assertThat(id).isEqualTo(BlobId.of(PHOTO));
        assertThat(OAK.call(() -> blobs().has(id))).isTrue();
        assertThat(OAK.call(() -> blobs().get(id))).isEqualTo(PHOTO);
    }

    @Test
    void whatElseLiesThereIsLetLie() throws IOException {
        var id = OAK.call(() -> blobs().put(PHOTO));
        Files.createDirectory(directory.resolve("lost+found"));
        Files.writeString(directory.resolve(OAK.trust().toString()).resolve("notes.txt"), "mine");
        var later = Instant.now().plus(Duration.ofDays(1));

        assertThat(shelf().trusts()).containsExactly(OAK.trust());
        assertThat(shelf().putBefore(OAK.trust(), later)).containsExactly(id);
    }

    @Test
    void anEmptyBlobIsABlob() {
        var id = OAK.call(() -> blobs().put(new byte[0]));

        assertThat(OAK.call(() -> blobs().get(id))).isEmpty();
    }

    @Test
    void theDiskShowsNothingOfItAndOnlyItsOwnerMayLook() throws IOException {
        var id = OAK.call(() -> blobs().put(PHOTO));

        assertThat(new String(Files.readAllBytes(path(OAK, id)), UTF_8)).doesNotContain("sports");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path(OAK, id))))
                .isEqualTo("rw-------");
    }

    @Test
    void anotherTrustsBlobIsNotThere() {
        var id = OAK.call(() -> blobs().put(PHOTO));

        assertThat(ELM.call(() -> blobs().has(id))).isFalse();
        assertThatThrownBy(() -> ELM.call(() -> blobs().get(id))).isInstanceOf(NotFound.class);
        ELM.run(() -> blobs().delete(id));
        assertThat(OAK.call(() -> blobs().has(id))).isTrue();
        assertThatThrownBy(() -> blobs().get(id)).hasMessage("this work was begun without a scope");
    }

    @Test
    void aFileThatWasCopiedToAnotherTrustStaysShut() throws IOException {
        var id = OAK.call(() -> blobs().put(PHOTO));
        Files.createDirectories(path(ELM, id).getParent());
        Files.copy(path(OAK, id), path(ELM, id));

        assertThatThrownBy(() -> ELM.call(() -> blobs().get(id))).isInstanceOf(DamagedBlob.class);
    }

    @Test
    void aFileUnderAnotherNameStaysShut() throws IOException {
        var id = OAK.call(() -> blobs().put(PHOTO));
        var other = OAK.call(() -> blobs().put("another".getBytes(UTF_8)));
        Files.write(path(OAK, other), Files.readAllBytes(path(OAK, id)));

        assertThatThrownBy(() -> OAK.call(() -> blobs().get(other)))
                .isInstanceOf(DamagedBlob.class);
    }

    @Test
    void everyAlteredByteAndEveryCutIsNoticed() throws IOException {
        var id = OAK.call(() -> blobs().put(PHOTO));
        var whole = Files.readAllBytes(path(OAK, id));

        for (int at = 0; at < whole.length; at++) {
            var altered = whole.clone();
            altered[at] ^= 1;
            refused(id, altered);
            refused(id, Arrays.copyOf(whole, at));
        }
    }

    @Test
    void puttingADamagedBlobAgainMendsIt() throws IOException {
        var id = OAK.call(() -> blobs().put(PHOTO));
        Files.write(path(OAK, id), new byte[] {1, 2, 3});

        assertThat(OAK.call(() -> blobs().put(PHOTO))).isEqualTo(id);

        assertThat(OAK.call(() -> blobs().get(id))).isEqualTo(PHOTO);
    }

    @Test
    void theSameContentIsStoredOnce() throws IOException {
        var id = OAK.call(() -> blobs().put(PHOTO));

        assertThat(OAK.call(() -> blobs().put(PHOTO))).isEqualTo(id);

        assertThat(files()).containsExactly(path(OAK, id));
    }

    @Test
    void whatIsDeletedIsGone() {
        var id = OAK.call(() -> blobs().put(PHOTO));

        OAK.run(() -> blobs().delete(id));
        OAK.run(() -> blobs().delete(id));

        assertThat(OAK.call(() -> blobs().has(id))).isFalse();
        assertThatThrownBy(() -> OAK.call(() -> blobs().get(id)))
                .isInstanceOf(NotFound.class)
                .hasMessageContaining("blob " + id);
    }

    @Test
    void aWriterThatDiesHalfwayLeavesNoBlobAndItsLeftoversAreCleared() throws IOException {
        var workshop = new Workshop(directory.resolve("unfinished"));
        var id = BlobId.of(PHOTO);
        assertThatThrownBy(
                        () ->
                                workshop.replace(
                                        path(OAK, id),
                                        file -> {
                                            file.write(1);
                                            throw new IOException("the process died");
                                        }))
                .hasMessage("the process died");
        assertThat(OAK.call(() -> blobs().has(id))).isFalse();
        var leftover = files().getFirst();
        Files.setLastModifiedTime(leftover, FileTime.from(NOW.minus(Duration.ofMinutes(59))));
        blobs();
        assertThat(leftover).as("somebody may still be writing it").exists();

        Files.setLastModifiedTime(leftover, FileTime.from(NOW.minus(Duration.ofMinutes(61))));
        blobs();

        assertThat(files()).isEmpty();
    }

    @Test
    void aDiskThatRefusesIsNotSwallowed() throws IOException {
        var blobs = blobs();
        Files.writeString(directory.resolve("unfinished"), "in the way");

        assertThatThrownBy(() -> OAK.call(() -> blobs.put(PHOTO)))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("blob " + BlobId.of(PHOTO) + " could not be kept");
    }

    @Test
    void manyWritersOfTheSameContentAgree() throws Exception {
        var content = content(300_000);
        Callable<BlobId> writer = () -> OAK.call(() -> blobs().put(content));

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var written :
                    threads.invokeAll(IntStream.range(0, 16).mapToObj(_ -> writer).toList())) {
                assertThat(written.get()).isEqualTo(BlobId.of(content));
            }
        }

        assertThat(OAK.call(() -> blobs().get(BlobId.of(content)))).isEqualTo(content);
        assertThat(files()).hasSize(1);
    }

    @Test
    void contentOfEveryLengthAroundTheEdgeOfAPieceComesBack() {
        for (int length : List.of(1, (1 << 20) - 100, 1 << 20, (1 << 20) + 1, 20_000_000)) {
            var content = content(length);

            var id = OAK.call(() -> blobs().put(content));

            assertThat(OAK.call(() -> blobs().get(id))).isEqualTo(content);
        }
    }

    private void refused(BlobId id, byte[] stored) throws IOException {
        Files.write(path(OAK, id), stored);
        assertThatThrownBy(() -> OAK.call(() -> blobs().get(id)))
                .isInstanceOf(DamagedBlob.class)
                .hasMessage("blob " + id + " of trust " + OAK.trust() + " is damaged");
    }

    private BlobStore blobs() {
        return new BlobStore(shelf(), new BlobSeal(vault));
    }

    private DiskBlobs shelf() {
        return new DiskBlobs(directory, NOW);
    }

    private Path path(Scope scope, BlobId id) {
        return directory.resolve(
                scope.trust() + "/" + id.sha256().substring(0, 2) + "/" + id.sha256().substring(2));
    }

    private List<Path> files() throws IOException {
        try (var all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static byte[] content(int length) {
        var content = new byte[length];
        new Random(7).nextBytes(content);
        return content;
    }
}
