package org.verger.blobs;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;

import org.springframework.stereotype.Component;
import org.verger.platform.TrustId;
import org.verger.vault.BrokenSeal;
import org.verger.vault.Sealed;
import org.verger.vault.Vault;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;

/// Seals a blob for one trust under a key of its own, piece by piece, so that a large one needs
/// little memory besides itself.
///
/// | bytes | what |
/// |---|---|
/// | 1 | format: 1 |
/// | 2 | length of the sealed key |
/// | n | the blob's key, sealed by the [Vault] for this trust and hash |
/// | 4 | length of the content |
/// | … | the content, as Tink's AES256-GCM-HKDF stream in pieces of 1 MiB |
@Component
class BlobSeal {
    private static final int FORMAT = 1;
    private static final int KEY = 32;
    private static final int PIECE = 1 << 20;
    private static final int AROUND_THE_CONTENT = 4096;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Vault vault;

    BlobSeal(Vault vault) {
        this.vault = vault;
    }

    byte[] seal(TrustId trust, BlobId id, byte[] content) {
        var out = new ByteArrayOutputStream(content.length + AROUND_THE_CONTENT);
        try {
            write(trust, id, content, new DataOutputStream(out));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("sealing blob " + id + " failed", e);
        }
        return out.toByteArray();
    }

    private void write(TrustId trust, BlobId id, byte[] content, DataOutputStream out)
            throws IOException, GeneralSecurityException {
        var key = new byte[KEY];
        RANDOM.nextBytes(key);
        var sealedKey = vault.seal(key, place(trust, id)).toBytes();
        out.writeByte(FORMAT);
        out.writeShort(sealedKey.length);
        out.write(sealedKey);
        out.writeInt(content.length);
        try (var body = pieces(key).newEncryptingStream(out, bound(trust, id, content.length))) {
            body.write(content);
        }
    }

    /// @throws DamagedBlob when it is not what was sealed for this trust and hash
    byte[] open(TrustId trust, BlobId id, byte[] sealed) {
        try {
            var content = content(trust, id, sealed);
            if (!BlobId.of(content).equals(id)) throw new IOException("its hash is another");
            return content;
        } catch (IOException | BrokenSeal | GeneralSecurityException e) {
            throw new DamagedBlob(trust, id, e);
        }
    }

    private byte[] content(TrustId trust, BlobId id, byte[] sealed)
            throws IOException, GeneralSecurityException {
        var in = new DataInputStream(new ByteArrayInputStream(sealed));
        if (in.readByte() != FORMAT) throw new IOException("its format is not known");
        var sealedKey = in.readNBytes(in.readUnsignedShort());
        int length = in.readInt();
        if (length < 0 || length > sealed.length) throw new IOException("its length is wrong");
        var key = vault.open(Sealed.of(sealedKey), place(trust, id));
        var content = new byte[length];
        try (var body = pieces(key).newDecryptingStream(in, bound(trust, id, length))) {
            new DataInputStream(body).readFully(content);
        }
        return content;
    }

    private static StreamingAead pieces(byte[] key) throws GeneralSecurityException {
        return new AesGcmHkdfStreaming(key, "HmacSha256", KEY, PIECE, 0);
    }

    private static byte[] bound(TrustId trust, BlobId id, int length) {
        return (place(trust, id) + "/" + length).getBytes(UTF_8);
    }

    private static String place(TrustId trust, BlobId id) {
        return "vault.blob/" + trust + "/" + id;
    }
}
