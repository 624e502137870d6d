package org.verger.blobs;

import java.util.Set;

/// Keeps rows that need blobs.
public interface BlobKeeper {
    /// Which of these it needs at the schools of the running scope.
    Set<BlobId> needed(Set<BlobId> blobs);
}
