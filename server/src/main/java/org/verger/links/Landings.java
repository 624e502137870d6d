package org.verger.links;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.verger.gate.Circumstances.LinkFacts;
import org.verger.gate.Gate;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What is known of the links in what a school writes.
@Service
public class Landings {
    /// The most links of one text that are followed.
    static final int MOST = 200;

    private static final int LONGEST = 600;
    private static final Duration FRESH = Duration.ofHours(6);
    private static final Duration JUST_NOW = Duration.ofMinutes(3);

    private final FollowedLinks links;
    private final LookAtLinks looks;
    private final Outside outside;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Landings(
            FollowedLinks links,
            LookAtLinks looks,
            Outside outside,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.links = links;
        this.looks = looks;
        this.outside = outside;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /// What somebody saw behind the links of a text; those that nobody followed are not in it.
    @Transactional(readOnly = true)
    public Map<String, LinkFacts> known(String text) {
        var typed = in(text);
        return typed.isEmpty() ? Map.of() : links.known(typed);
    }

    /// Has the links of a text followed soon, those aside that were followed within hours.
    @Transactional
    public void follow(String text) {
        boolean _ = follow(text, FRESH);
    }

    /// Has them followed once more for whoever has to know what they lead to now, those aside that
    /// were followed just now. Whether any is.
    @Transactional
    public boolean followAgain(String text) {
        return follow(text, JUST_NOW);
    }

    private boolean follow(String text, Duration fresh) {
        var now = clock.instant();
        boolean any = false;
        for (var typed : in(text)) {
            var asked = links.ask(typed, now, now.minus(fresh));
            asked.ifPresent(link -> looks.soon(link, now));
            any |= asked.isPresent();
        }
        return any;
    }

    /// Whether this link is in a text.
    @Transactional(readOnly = true)
    public boolean isIn(String text, UUID link) {
        return links.find(link).filter(in(text)::contains).isPresent();
    }

    /// Whether somebody was asked since then to follow any link of a text, and has not yet.
    @Transactional(readOnly = true)
    public boolean areAwaited(String text, Instant since) {
        return links.areAwaited(in(text), since);
    }

    /// Follows one link, and keeps what was seen. No transaction is open while it is followed.
    void look(UUID id) {
        var seen =
                links.find(id)
                        .flatMap(Landings::address)
                        .map(outside::look)
                        .orElseGet(Seen.Unknown::new);
        transaction.executeWithoutResult(_ -> keep(id, seen));
    }

    private void keep(UUID id, Seen seen) {
        links.say(id, seen, clock.instant());
        events.publishEvent(LinkSeen.of(id));
    }

    private static List<String> in(String text) {
        return Gate.links(text).stream()
                .filter(link -> link.length() <= LONGEST)
                .distinct()
                .limit(MOST)
                .sorted()
                .toList();
    }

    private static Optional<URI> address(String typed) {
        try {
            return Optional.of(new URI(typed.contains("://") ? typed : "https://" + typed));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
