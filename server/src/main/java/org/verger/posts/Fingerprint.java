package org.verger.posts;

import org.apache.commons.codec.digest.DigestUtils;
import org.verger.photos.Photo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Set;

/// The SHA-256 of exactly what an approver sees: text, pictures with their alternative texts, whose
/// they are and the children in them, the time of publication and where it comes out. Sixty-four
/// hexadecimal digits.
public record Fingerprint(String hex) {
    public Fingerprint {
        if (!hex.matches("[0-9a-f]{64}"))
            throw new IllegalArgumentException("not a SHA-256: " + hex);
    }

    /// The fingerprint of a post as it stands. Every part is preceded by its length, so that no two
    /// different posts write the same bytes. Before there was a choice of places every yes was to
    /// the school's own page: a post that comes out there alone writes what it wrote then, so that
    /// such a yes holds.
    static Fingerprint of(Post post) {
        boolean onItsOwnPage = post.sites().equals(Set.of(Site.SCHOOL_PAGE));
        var digest = DigestUtils.getSha256Digest();
        put(digest, onItsOwnPage ? "post 3" : "post 4");
        put(digest, post.caption().value());
        put(digest, time(post.timing()));
        if (!onItsOwnPage) put(digest, post.sites());
        put(digest, String.valueOf(post.photos().size()));
        post.photos().forEach(photo -> put(digest, photo));
        return new Fingerprint(HexFormat.of().formatHex(digest.digest()));
    }

    private static void put(MessageDigest digest, Set<Site> sites) {
        put(digest, String.valueOf(sites.size()));
        sites.stream().sorted().forEach(site -> put(digest, site.name()));
    }

    private static String time(Timing timing) {
        return switch (timing) {
            case Timing.WhenApproved() -> "when approved";
            case Timing.At(var time) -> time.toString();
        };
    }

    private static void put(MessageDigest digest, Photo photo) {
        put(digest, String.valueOf(photo.sizes().size()));
        photo.sizes().forEach(size -> put(digest, size.blob().sha256()));
        put(digest, photo.altText());
        put(digest, photo.source().origin().name());
        put(digest, photo.source().credit());
        put(digest, String.valueOf(photo.children().size()));
        photo.children().stream()
                .map(Object::toString)
                .sorted()
                .forEach(child -> put(digest, child));
    }

    private static void put(MessageDigest digest, String part) {
        var bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }
}
