package org.verger.blobs;

import org.springframework.stereotype.Component;
import org.verger.platform.NotFound;
import org.verger.platform.Scope;
import org.verger.platform.TrustId;

/// Keeps files, sealed, for the trust of the running [Scope]; those of another trust are not there.
///
/// The same content is kept once for a trust, whoever put it: whoever deletes a blob knows that
/// nothing else needs it.
@Component
public class BlobStore {
    private final Shelf shelf;
    private final BlobSeal seal;

    BlobStore(Shelf shelf, BlobSeal seal) {
        this.shelf = shelf;
        this.seal = seal;
    }

    /// Keeps this content; when the call returns, it is there to stay. It is written also where it
    /// was before: a damaged blob is mended by it, and one that nothing needed is new again, so
    /// that [Leftovers] leaves it until its row is there.
    public BlobId put(byte[] content) {
        var id = BlobId.of(content);
        var trust = trust();
        shelf.put(trust, id, seal.seal(trust, id, content));
        return id;
    }

    /// The content, held against its hash.
    ///
    /// @throws NotFound when the trust has no such blob
    /// @throws DamagedBlob when what is stored is not what was put
    public byte[] get(BlobId id) {
        var trust = trust();
        return shelf.find(trust, id)
                .map(stored -> seal.open(trust, id, stored))
                .orElseThrow(() -> new NotFound("blob " + id));
    }

    /// Whether the trust has this blob.
    public boolean has(BlobId id) {
        return shelf.has(trust(), id);
    }

    /// Takes the blob away, if it is there.
    public void delete(BlobId id) {
        shelf.delete(trust(), id);
    }

    private static TrustId trust() {
        return Scope.current().trust();
    }
}
