package org.verger.proofs;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/// Holds back whoever guesses: five tries at once, then one more every three minutes, so at most
/// ten in any quarter of an hour. It counts per account tried, not per place, because a whole
/// school comes from one address. A try is counted before it is judged and given back when it was
/// right.
///
/// Kept in the database, so that two nodes count together; one row and one statement a try (the
/// generic cell rate algorithm), which is why no library is asked.
@Component
public class Throttle {
    public static final Duration ONE_TRY = Duration.ofMinutes(3);
    public static final int AT_ONCE = 5;

    private static final String TAKE =
            """
            insert into proofs.throttle as t (subject, free_at) values (:subject, :after)
            on conflict (subject) do update
            set free_at = greatest(t.free_at, :now) + (:after::timestamptz - :now::timestamptz)
            where greatest(t.free_at, :now) + (:after::timestamptz - :now::timestamptz) <= :limit
            """;
    private static final String FREE_AT =
            "select free_at from proofs.throttle where subject = :subject";
    private static final String GIVE_BACK =
            "update proofs.throttle set free_at = free_at - make_interval(secs => :seconds) where"
                    + " subject = :subject";
    private static final String FORGET = "delete from proofs.throttle where free_at < :now";

    private final JdbcClient db;
    private final Clock clock;

    Throttle(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// Counts a try. Nothing when it may be made; else the time from which one may be.
    public Optional<Instant> take(String kind, String subject) {
        var now = clock.instant();
        int taken =
                db.sql(TAKE)
                        .param("subject", hash(kind, subject))
                        .param("now", at(now))
                        .param("after", at(now.plus(ONE_TRY)))
                        .param("limit", at(now.plus(ONE_TRY.multipliedBy(AT_ONCE))))
                        .update();
        if (taken == 1) return Optional.empty();
        return Optional.of(freeAt(kind, subject).minus(ONE_TRY.multipliedBy(AT_ONCE - 1)));
    }

    /// Gives a try back that was right.
    public void giveBack(String kind, String subject) {
        db.sql(GIVE_BACK)
                .param("seconds", ONE_TRY.toSeconds())
                .param("subject", hash(kind, subject))
                .update();
        db.sql(FORGET).param("now", at(clock.instant())).update();
    }

    private Instant freeAt(String kind, String subject) {
        return db.sql(FREE_AT)
                .param("subject", hash(kind, subject))
                .query((row, _) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .single();
    }

    private static OffsetDateTime at(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }

    private static byte[] hash(String kind, String subject) {
        return Digest.of(kind + ' ' + subject);
    }
}
