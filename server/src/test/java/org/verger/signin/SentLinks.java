package org.verger.signin;

import static org.awaitility.Awaitility.await;

import org.verger.TestHome;

import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The links to sign in that were sent to somebody, as their letters have them.
final class SentLinks {
    private static final Pattern LINK = Pattern.compile("/sign-in/link/[A-Za-z0-9_-]{64}");

    private SentLinks() {}

    /// The first; the letter is written meanwhile.
    static String first(Town.Resident to) {
        return other("", to);
    }

    /// One beside this.
    static String other(String than, Town.Resident to) {
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> all(to).stream().filter(link -> !link.equals(than)).toList(),
                        found -> !found.isEmpty())
                .getFirst();
    }

    private static List<String> all(Town.Resident to) {
        return TestHome.outbox().letters(to.email().value()).stream()
                .flatMap(letter -> LINK.matcher(letter).results())
                .map(MatchResult::group)
                .toList();
    }
}
