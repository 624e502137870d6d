package org.verger.gate;

import java.util.Set;

/// What was measured on a picture: at least so many faces, and what its original file carried.
public record PictureFacts(int faces, Set<MetadataFound> metadata) {

    public PictureFacts {
        if (faces < 0) throw new IllegalArgumentException("a picture has no " + faces + " faces");
        metadata = Set.copyOf(metadata);
    }
}
