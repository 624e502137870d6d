package org.verger.bulletin;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.verger.networks.Publication;
import org.verger.networks.PublicationKey;

import java.time.Instant;
import java.util.List;

/// A publication for the page: `new Story(key, "Words").pictured().made()`.
record Story(PublicationKey key, String words, List<Publication.Picture> pictures, Instant at) {
    Story(PublicationKey key, String words) {
        this(key, words, List.of(), Instant.parse("2026-11-20T10:00:00Z"));
    }

    /// With one picture in two sizes.
    Story pictured() {
        return new Story(
                key,
                words,
                List.of(
                        new Publication.Picture(
                                "Paint pots <on> a table", "", List.of(size(1024), size(480)))),
                at);
    }

    /// With its picture made by somebody else.
    Story credited(String credit) {
        var one = pictured().pictures.getFirst();
        var theirs = new Publication.Picture(one.altText(), credit, one.sizes());
        return new Story(key, words, List.of(theirs), at);
    }

    Story at(Instant time) {
        return new Story(key, words, pictures, time);
    }

    Publication made() {
        return new Publication(key, words, pictures, at);
    }

    /// The bytes of the picture at this width.
    byte[] jpeg(int width) {
        return (key + " at " + width).getBytes(UTF_8);
    }

    private Publication.Size size(int width) {
        return new Publication.Size(width, width / 2, () -> jpeg(width));
    }
}
