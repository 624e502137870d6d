package org.verger.bulletin;

import org.verger.blobs.BlobId;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// One publication on a school's page, with its photos in their order.
public record Entry(UUID id, String text, Instant publishedAt, List<Photo> photos) {
    public Entry {
        photos = List.copyOf(photos);
    }

    /// A photo in the sizes there are, the largest first.
    ///
    /// @param credit what stands beside it: who made it and, of somebody else's, by whose leave it
    ///   is used
    public record Photo(int position, String altText, String credit, List<Size> sizes) {
        public Photo {
            sizes = List.copyOf(sizes);
        }
    }

    /// One size of a photo, in pixels and in bytes.
    public record Size(int width, int height, BlobId blob, int bytes) {}
}
