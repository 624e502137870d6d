package org.verger.templates;

import org.verger.platform.PersonId;
import org.verger.posts.Fingerprint;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/// Words with slots, and the yes to them where there is one. They never change: other words are
/// another template.
///
/// @param title by which it is found in a hurry: 1 to 60 characters
public record Template(
        TemplateId id,
        String title,
        String words,
        PersonId author,
        Instant writtenAt,
        Optional<Yes> yes,
        boolean retired) {
    /// The most characters a title has.
    public static final int LONGEST_TITLE = 60;

    /// The most characters its words have.
    public static final int LONGEST = 2_000;

    /// For how many days a yes holds: a school year and its summer, and then somebody looks again.
    public static final int HOLDS = 365;

    /// Somebody's yes to exactly these words, and until when it holds.
    public record Yes(PersonId by, Fingerprint to, Instant at, Instant until) {}

    /// How far a template has come.
    public enum State {
        /// Nobody has agreed to it yet.
        WAITING,
        /// It may be used at once.
        READY,
        /// The yes to it was given too long ago.
        LAPSED,
        /// It is not used any more.
        RETIRED
    }

    /// How far it has come by now.
    public State state(Instant now) {
        if (retired) return State.RETIRED;
        var given = yes.filter(one -> one.to().equals(fingerprint()));
        if (given.isEmpty()) return State.WAITING;
        return now.isBefore(given.get().until()) ? State.READY : State.LAPSED;
    }

    /// The words, read; what is kept could be read when it was written.
    public Wording wording() {
        return switch (Wording.read(words)) {
            case Wording.Read.Good(var wording) -> wording;
            case Wording.Read.Bad(var fault) ->
                    throw new IllegalStateException("template " + id + ": " + fault);
        };
    }

    /// The SHA-256 of exactly what an approver sees of it. Each part is preceded by its length, so
    /// that no two templates write the same bytes.
    public Fingerprint fingerprint() {
        var parts = "template 1\n" + title.length() + ":" + title + words.length() + ":" + words;
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return new Fingerprint(
                    HexFormat.of()
                            .formatHex(digest.digest(parts.getBytes(StandardCharsets.UTF_8))));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
