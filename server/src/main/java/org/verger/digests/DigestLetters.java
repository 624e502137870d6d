package org.verger.digests;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.verger.notices.Letter;
import org.verger.notices.Notices;
import org.verger.people.EmailAddress;
import org.verger.platform.PersonId;
import org.verger.platform.Scope;
import org.verger.signin.SignInSettings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Writes to somebody what they have not heard of yet: what happened and a link, and nothing that
/// anybody wrote.
@Service
class DigestLetters {
    private static final String WORDS =
            """
            %s

            You find each of them in Verger, once you have signed in.

            How often you hear of such things is yours to choose: %s
            To get no more of these letters: %s
            """;

    private final DigestStore store;
    private final Notices notices;
    private final Addresses addresses;
    private final StopToken tokens;
    private final SignInSettings settings;

    DigestLetters(
            DigestStore store,
            Notices notices,
            Addresses addresses,
            StopToken tokens,
            SignInSettings settings) {
        this.store = store;
        this.notices = notices;
        this.addresses = addresses;
        this.tokens = tokens;
        this.settings = settings;
    }

    /// Sends it, if there is anything to say.
    @Transactional
    public void send(PersonId person) {
        var to = addresses.of(person);
        var items = store.take(person);
        if (items.isEmpty() || to.isEmpty()) return;
        var _ = notices.send(letter(to.get(), person, items));
    }

    private Letter letter(EmailAddress to, PersonId person, List<Item> items) {
        var reader = new StopToken.Reader(Scope.current().trust(), person);
        var stop = settings.publicUrl().resolve("/letters/stop/" + tokens.of(reader));
        var choose = settings.publicUrl().resolve("/account/letters");
        return new Letter(
                to,
                "News for you in Verger",
                WORDS.formatted(lines(items), choose, stop),
                Optional.of(stop));
    }

    private String lines(List<Item> items) {
        return items.stream()
                .map(
                        item ->
                                item.kind().words()
                                        + ":\n"
                                        + settings.publicUrl().resolve(item.kind().path(item)))
                .collect(Collectors.joining("\n\n"));
    }
}
