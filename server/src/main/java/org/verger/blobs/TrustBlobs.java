package org.verger.blobs;

import org.springframework.stereotype.Component;
import org.verger.platform.TrustId;

/// The files of whole trusts.
@Component
public class TrustBlobs {
    private final Shelf shelf;

    TrustBlobs(Shelf shelf) {
        this.shelf = shelf;
    }

    /// Takes every blob of a trust away, and says how many that were.
    public int deleteAll(TrustId trust) {
        return shelf.deleteAll(trust);
    }
}
