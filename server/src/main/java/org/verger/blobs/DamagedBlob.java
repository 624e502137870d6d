package org.verger.blobs;

import org.verger.platform.TrustId;

/// What is stored for a blob is not what was put: it was altered, cut short or moved.
public final class DamagedBlob extends RuntimeException {
    private static final long serialVersionUID = 1;

    DamagedBlob(TrustId trust, BlobId id, Throwable cause) {
        super("blob " + id + " of trust " + trust + " is damaged", cause);
    }
}
