package org.verger.networks;

import java.time.Instant;
import java.util.List;

/// Exactly what was approved for publication: the text, and the pictures in their order.
public record Publication(PublicationKey key, String text, List<Picture> pictures, Instant at) {
    public Publication {
        pictures = List.copyOf(pictures);
    }

    /// A picture with its alternative text, in one or more sizes, the largest first.
    ///
    /// @param credit who made it and by whose leave it is used; empty where there is nothing to say
    public record Picture(String altText, String credit, List<Size> sizes) {
        public Picture {
            credit = credit.strip();
            sizes = List.copyOf(sizes);
            if (sizes.isEmpty()) throw new IllegalArgumentException("a picture has a size");
        }

        /// What is said of it at a place that has room for one text alone, such as Bluesky, X or
        /// Mastodon. Anybody can open a picture's alternative text there, so its credit is public;
        /// in the post itself it would use up the three hundred characters that there are, and
        /// stand apart from the picture that it is about.
        public String altTextAndCredit() {
            return credit.isEmpty() ? altText : altText + " (" + credit + ")";
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
