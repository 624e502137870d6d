package org.verger.proofs;

import com.nulabinc.zxcvbn.Zxcvbn;

import java.util.List;
import java.util.Optional;

/// What a new password must be. Length and not being guessable count; capitals and signs do not.
/// The list of common passwords is in the program: nothing is asked of anybody outside.
public final class PasswordRules {
    /// Fewest characters.
    public static final int SHORTEST = 12;

    /// Most characters; a sentence fits.
    public static final int LONGEST = 200;

    /// Of zxcvbn's 0 to 4: 3 withstands about ten thousand million guesses.
    private static final int STRONG = 3;

    private static final Zxcvbn COMMON = new Zxcvbn();

    private PasswordRules() {}

    /// Why this cannot be a password, in words for whoever chose it; nothing when it can.
    ///
    /// @param known what others know of the person: name, address, school
    public static Optional<String> refusal(String password, List<String> known) {
        int characters = password.codePointCount(0, password.length());
        if (characters < SHORTEST) {
            return Optional.of(
                    "Use at least %d characters. Three or four words that do not belong together are good"
                            .formatted(SHORTEST));
        }
        if (characters > LONGEST) {
            return Optional.of("Use at most %d characters".formatted(LONGEST));
        }
        return COMMON.measure(password, known).getScore() < STRONG
                ? Optional.of(
                        "This one is easy to guess: it is on lists of common passwords, repeats"
                            + " itself, or says your name. Three or four words that do not belong"
                            + " together are good")
                : Optional.empty();
    }
}
