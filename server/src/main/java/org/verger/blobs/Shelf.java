package org.verger.blobs;

import org.verger.platform.TrustId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Where sealed blobs lie. One is there whole or not at all, and what is put is there to stay when
/// the call returns.
interface Shelf {
    Pattern TRUST = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /// Puts it there, in the place of one that is there.
    void put(TrustId trust, BlobId id, byte[] sealed);

    Optional<byte[]> find(TrustId trust, BlobId id);

    boolean has(TrustId trust, BlobId id);

    void delete(TrustId trust, BlobId id);

    /// The trusts that have blobs here. What else lies here is nobody's, and is let lie.
    Set<TrustId> trusts();

    /// The blobs of a trust that were put before this moment.
    List<BlobId> putBefore(TrustId trust, Instant moment);

    /// Takes away all that a trust has; the answer is how many that were.
    int deleteAll(TrustId trust);
}
