package org.verger.networks;

import java.time.Instant;
import java.util.List;

/// Exactly what was approved for publication: the text, and the pictures in their order.
public record Publication(PublicationKey key, String text, List<Picture> pictures, Instant at) {
    public Publication {
        pictures = List.copyOf(pictures);
    }

    /// A picture with its alternative text, in one or more sizes, the largest first.
    public record Picture(String altText, List<Size> sizes) {
        public Picture {
            sizes = List.copyOf(sizes);
            if (sizes.isEmpty()) throw new IllegalArgumentException("a picture has a size");
        }
    }

    /// One size of a picture: its pixels across and down, and its JPEG, read when it is needed.
    public record Size(int width, int height, Jpeg jpeg) {}

    /// The bytes of a JPEG.
    @FunctionalInterface
    public interface Jpeg {
        /// Reads them.
        byte[] bytes();
    }
}
