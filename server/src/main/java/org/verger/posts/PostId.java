package org.verger.posts;

import org.verger.photos.AlbumId;

import java.util.UUID;

/// Which post.
public record PostId(UUID value) {
    /// The album that holds the photos of this post.
    public AlbumId album() {
        return new AlbumId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
