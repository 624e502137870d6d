package org.verger.judge.training;

import org.verger.judge.model.Token;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.stream.Collectors;

/// Puts every text into one of five folds, always the same one. Texts that differ only in signs,
/// capitals or handles go together.
public final class Folds {
    /// The fold that nothing is taught, chosen or calibrated with.
    public static final int TEST = 4;

    private Folds() {}

    static int ofText(String text) {
        return of(Token.of(text).stream().map(Token::form).collect(Collectors.joining(" ")));
    }

    static int of(String key) {
        return (hash(key)[0] & 0xff) * 5 / 256;
    }

    /// The fold of a template that teaches: never that of the test.
    static int ofLesson(String template) {
        int fold = of(template);
        return fold == TEST ? (hash(template)[1] & 0xff) * TEST / 256 : fold;
    }

    private static byte[] hash(String key) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java has SHA-256", impossible);
        }
    }
}
