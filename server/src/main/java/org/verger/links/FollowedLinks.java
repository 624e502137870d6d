package org.verger.links;

import static java.time.ZoneOffset.UTC;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.verger.gate.Circumstances.Behind;
import org.verger.gate.Circumstances.LinkFacts;
import org.verger.platform.Scope;
import org.verger.platform.TimeOrderedId;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Landings in the database, each as it was typed.
@Repository
class FollowedLinks {
    private static final String KNOWN =
            """
            select typed, answer, lands_on from links.link
            where typed = any (:typed) and answer in ('LANDED', 'DEAD', 'NO_HOST')
            """;
    private static final String ASK =
            """
            insert into links.link (trust_id, id, school_id, typed, asked_at)
            values (:trust, :id, :school, :typed, :now)
            on conflict (trust_id, school_id, typed) do update set asked_at = :now
            where links.link.asked_at < :stale
            returning id
            """;
    private static final String GET = "select typed from links.link where id = :id";
    private static final String AWAITED =
            """
            select exists (select from links.link
                           where typed = any (:typed) and asked_at >= :since and (seen_at is null or seen_at < asked_at))
            """;
    private static final String SAY =
            """
            update links.link set answer = :answer, lands_on = :on
            where id = :id and (answer is null or :answer <> 'UNKNOWN')
            """;
    private static final String SEEN = "update links.link set seen_at = :now where id = :id";
    private static final String SAY_NO_HOST =
            """
            update links.link set answer = 'NO_HOST', lands_on = null
            where id = :id and (answer is null or answer in ('UNKNOWN', 'NO_HOST')
              or substring(lower(lands_on) from '://(?:www\\.)?([^/?#]+)')
               = substring(lower(typed) from '^(?:https?://)?(?:www\\.)?([^/?#]+)'))
            """;

    private final JdbcClient db;

    FollowedLinks(JdbcClient db) {
        this.db = db;
    }

    Map<String, LinkFacts> known(Collection<String> typed) {
        var known = new HashMap<String, LinkFacts>();
        db.sql(KNOWN)
                .param("typed", typed.toArray(String[]::new))
                .query(
                        row -> {
                            var link = row.getString("typed");
                            var on = Optional.ofNullable(row.getString("lands_on"));
                            var behind = behind(row.getString("answer"));
                            known.put(link, new LinkFacts(behind, on.orElse(link)));
                        });
        return known;
    }

    private static Behind behind(String answer) {
        return switch (answer) {
            case "LANDED" -> Behind.A_PAGE;
            case "DEAD" -> Behind.NO_PAGE;
            case "NO_HOST" -> Behind.NO_HOST;
            default -> throw new IllegalArgumentException("nobody knows " + answer);
        };
    }

    /// Notes that somebody looks now; nothing where somebody did since `stale`.
    Optional<UUID> ask(String typed, Instant now, Instant stale) {
        return db.sql(ASK)
                .param("trust", Scope.current().trust().value())
                .param("id", TimeOrderedId.at(now))
                .param("school", Scope.current().school().value())
                .param("typed", typed)
                .param("now", now.atOffset(UTC))
                .param("stale", stale.atOffset(UTC))
                .query(UUID.class)
                .optional();
    }

    /// Whether somebody was asked to look since then, and has not looked yet.
    boolean areAwaited(Collection<String> typed, Instant since) {
        return db.sql(AWAITED)
                .param("typed", typed.toArray(String[]::new))
                .param("since", since.atOffset(UTC))
                .query(Boolean.class)
                .single();
    }

    @Transactional(readOnly = true)
    Optional<String> find(UUID id) {
        return db.sql(GET).param("id", id).query(String.class).optional();
    }

    /// What nobody can tell now leaves standing what somebody saw before: a site that led into the
    /// school's own network is not made good by not answering, nor by giving up its name for a
    /// while. One that landed on its own site may be gone.
    @Transactional(propagation = Propagation.MANDATORY)
    void say(UUID id, Seen seen, Instant now) {
        int _ = db.sql(SEEN).param("id", id).param("now", now.atOffset(UTC)).update();
        switch (seen) {
            case Seen.Landed(var on) -> say(id, "LANDED", on.toString());
            case Seen.Dead() -> say(id, "DEAD", null);
            case Seen.NoSuchHost() -> {
                int _ = db.sql(SAY_NO_HOST).param("id", id).update();
            }
            case Seen.Unknown() -> say(id, "UNKNOWN", null);
        }
    }

    private void say(UUID id, String answer, @Nullable String on) {
        int _ = db.sql(SAY).param("id", id).param("answer", answer).param("on", on).update();
    }
}
