package org.verger.verdicts;

import org.verger.gate.Picture.Source;
import org.verger.gate.Verdict;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// A post as it was judged, and what the gate said of it.
///
/// @param fingerprint of exactly what was judged, in hexadecimal digits
/// @param time when it was to come out; none where it comes out once it is approved
/// @param sites where it was to come out, by the names of the networks
/// @param children how many different children are tagged in the photos
/// @param permissions the permissions in force whose subject its words mention
public record Judged(
        UUID post,
        Stage stage,
        String fingerprint,
        String words,
        Optional<Instant> time,
        List<String> sites,
        List<Shown> photos,
        int children,
        Verdict verdict,
        Set<UUID> permissions) {

    /// A photo of it: what it shows in words, how many children are tagged in it, and a hash that
    /// is another one when other children are.
    ///
    /// @param source whose it was said to be (PRN-2); nothing where that was not kept yet
    public record Shown(
            UUID photo, String altText, int children, String who, Optional<Source> source) {

        /// What stands beside it: who made it, and of somebody else's by whose leave it is used.
        public String credit() {
            return source.map(Source::credit).orElse("");
        }
    }

    public Judged {
        sites = List.copyOf(sites);
        photos = List.copyOf(photos);
        permissions = Set.copyOf(permissions);
    }
}
