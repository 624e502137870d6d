package org.verger.blobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.verger.vault.Keys.ELM;
import static org.verger.vault.Keys.OAK;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.verger.platform.NotFound;
import org.verger.vault.Keys;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Random;

@Tag("real")
class S3BlobsTest {
    private static final byte[] PHOTO = "a photograph of sports day".getBytes(UTF_8);
    private static S3Mock server;
    private static S3Blobs shelf;
    private static BlobStore blobs;

    @BeforeAll
    static void start() throws IOException {
        server = new S3Mock(Path.of("target/s3mock.log"));
        shelf = new S3Blobs(server.settings());
        blobs = new BlobStore(shelf, new BlobSeal(Keys.vault()));
    }

    @AfterAll
    static void stop() {
        shelf.close();
        server.close();
    }

    @Test
    void whatIsPutComesBackUntilItIsDeleted() {
        var id = OAK.call(() -> blobs.put(PHOTO));
        assertThat(OAK.call(() -> blobs.put(PHOTO))).isEqualTo(id);

        assertThat(OAK.call(() -> blobs.has(id))).isTrue();
        assertThat(OAK.call(() -> blobs.get(id))).isEqualTo(PHOTO);
        assertThat(new String(shelf.find(OAK.trust(), id).orElseThrow(), UTF_8))
                .as("what leaves the house is sealed")
                .doesNotContain("sports");

        OAK.run(() -> blobs.delete(id));
        OAK.run(() -> blobs.delete(id));
        assertThat(OAK.call(() -> blobs.has(id))).isFalse();
        assertThatThrownBy(() -> OAK.call(() -> blobs.get(id))).isInstanceOf(NotFound.class);
    }

    /// A bucket may hold a backup beside the photographs.
    @Test
    void whatElseLiesThereIsLetLie() throws Exception {
        var id = OAK.call(() -> blobs.put("counted".getBytes(UTF_8)));
        server.put("backup/base.tar", "not ours");
        server.put(OAK.trust() + "/notes.txt", "not ours");

        assertThat(shelf.trusts()).contains(OAK.trust()).isSubsetOf(OAK.trust(), ELM.trust());
        assertThat(shelf.putBefore(OAK.trust(), Instant.now().plusSeconds(3600))).contains(id);
    }

    @Test
    void aLargePhotographComesBack() {
        var content = new byte[20_000_000];
        new Random(7).nextBytes(content);

        var id = OAK.call(() -> blobs.put(content));

        assertThat(OAK.call(() -> blobs.get(id))).isEqualTo(content);
    }

    @Test
    void anotherTrustsBlobIsNotThere() {
        var id = OAK.call(() -> blobs.put("another".getBytes(UTF_8)));

        assertThat(ELM.call(() -> blobs.has(id))).isFalse();
        assertThatThrownBy(() -> ELM.call(() -> blobs.get(id))).isInstanceOf(NotFound.class);
        shelf.put(ELM.trust(), id, shelf.find(OAK.trust(), id).orElseThrow());
        assertThatThrownBy(() -> ELM.call(() -> blobs.get(id))).isInstanceOf(DamagedBlob.class);
    }

    @Test
    void whatTheStoreAlteredIsNoticedAndMended() {
        var content = "altered".getBytes(UTF_8);
        var id = OAK.call(() -> blobs.put(content));
        var stored = shelf.find(OAK.trust(), id).orElseThrow();
        stored[stored.length - 1] ^= 1;
        shelf.put(OAK.trust(), id, stored);

        assertThatThrownBy(() -> OAK.call(() -> blobs.get(id))).isInstanceOf(DamagedBlob.class);
        assertThat(OAK.call(() -> blobs.put(content))).isEqualTo(id);
        assertThat(OAK.call(() -> blobs.get(id))).isEqualTo(content);
    }

    @Test
    void aStoreThatIsNotThereIsNotSwallowed() {
        var nowhere = new S3Settings("http://127.0.0.1:9", "verger", "eu-west-2", "id", "secret");
        try (var unreachable = new S3Blobs(nowhere)) {
            var store = new BlobStore(unreachable, new BlobSeal(Keys.vault()));

            assertThatThrownBy(() -> OAK.call(() -> store.put(PHOTO)))
                    .hasMessageContaining("Connection refused");
        }
    }
}
