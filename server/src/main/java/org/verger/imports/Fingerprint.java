package org.verger.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.verger.pupils.Enrolment;
import org.verger.pupils.Pupil;
import org.verger.pupils.RollChange;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// The SHA-256 of what a change of the roll does, whatever order its lists are in.
final class Fingerprint {
    private Fingerprint() {}

    static String of(RollChange change) {
        var digest = sha256();
        put(digest, change.joining().stream().map(Fingerprint::words).toList());
        put(
                digest,
                change.changing().stream()
                        .map(both -> words(both.before()) + words(both.after()))
                        .toList());
        put(digest, change.leaving().stream().map(Fingerprint::words).toList());
        put(digest, List.of(String.valueOf(change.unchanged())));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void put(MessageDigest digest, List<String> lines) {
        digest.update((lines.size() + "\n").getBytes(UTF_8));
        lines.stream().sorted().forEach(line -> digest.update((line + "\n").getBytes(UTF_8)));
    }

    private static String words(Enrolment child) {
        return part(child.reference())
                + part(child.name().given())
                + part(child.name().family())
                + part(child.yearGroup())
                + part(child.className());
    }

    private static String words(Pupil child) {
        return part(child.id().toString())
                + words(
                        new Enrolment(
                                child.reference(),
                                child.name(),
                                child.yearGroup(),
                                child.className()));
    }

    private static String part(String text) {
        return text.length() + ":" + text;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
