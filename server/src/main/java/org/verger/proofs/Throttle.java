package org.verger.proofs;

import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/// Holds back whoever guesses: five tries at once, then one more every three minutes, so at most
/// ten in any quarter of an hour. A password is counted per account and place it is tried from, so
/// that a stranger's tries do not keep its owner out; above that stands what may be tried at one
/// account from everywhere. A try is counted before it is judged and given back when it was right.
/// Beside it stands what may go wrong from one place, in all: so much that a whole school behind
/// one address can live with it.
///
/// Kept in the database, so that two nodes count together; one row and one statement a try (the
/// generic cell rate algorithm), which is why no library is asked.
@Component
public class Throttle {
    public static final Duration ONE_TRY = Duration.ofMinutes(3);
    public static final int AT_ONCE = 5;

    /// By how much the clocks of two nodes may differ.
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

    /// How many tries at once, and how long until there is one more.
    public record Allowance(int atOnce, Duration each) {
        private Duration whole() {
            return each.multipliedBy(atOnce);
        }
    }

    /// What may be tried at one account.
    public static final Allowance AT_AN_ACCOUNT = new Allowance(AT_ONCE, ONE_TRY);

    /// What may be tried at one account from all places together: a thousand and a half in a day,
    /// against passwords of which none is among the common ones.
    public static final Allowance FROM_EVERYWHERE = new Allowance(60, Duration.ofMinutes(1));

    /// What may go wrong from one place: a hundred people who mistype at nine in the morning, then
    /// 720 in an hour.
    public static final Allowance FROM_A_PLACE = new Allowance(120, Duration.ofSeconds(5));

    /// What is looked at of one place's tries at all, before any work is done for them: whoever
    /// floods us from there waits like everybody there, and nobody elsewhere does.
    public static final Allowance LOOKED_AT = new Allowance(600, Duration.ofSeconds(1));

    /// A time further ahead than the allowance reaches was written by a clock that was wrong, and
    /// counts for nothing: it would keep everybody out until that time.
    private static final String TAKE =
            """
            insert into proofs.throttle as t (subject, free_at) values (:subject, :after)
            on conflict (subject) do update
            set free_at = greatest(case when t.free_at < :wrong then t.free_at end, :now)
                + (:after::timestamptz - :now::timestamptz)
            where greatest(case when t.free_at < :wrong then t.free_at end, :now)
                + (:after::timestamptz - :now::timestamptz) <= :limit
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
        return take(AT_AN_ACCOUNT, kind, subject);
    }

    /// Counts a try against another allowance.
    public Optional<Instant> take(Allowance allowance, String kind, String subject) {
        var now = clock.instant();
        int taken =
                db.sql(TAKE)
                        .param("subject", hash(kind, subject))
                        .param("now", at(now))
                        .param("after", at(now.plus(allowance.each())))
                        .param("limit", at(now.plus(allowance.whole())))
                        .param("wrong", at(now.plus(allowance.whole()).plus(CLOCKS_DIFFER)))
                        .update();
        if (taken == 1) return Optional.empty();
        return Optional.of(freeAt(kind, subject).minus(allowance.whole()).plus(allowance.each()));
    }

    /// Gives a try back that was right.
    public void giveBack(String kind, String subject) {
        giveBack(AT_AN_ACCOUNT, kind, subject);
    }

    /// The same, for a try that was counted against another allowance.
    public void giveBack(Allowance allowance, String kind, String subject) {
        db.sql(GIVE_BACK)
                .param("seconds", allowance.each().toSeconds())
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
        return DigestUtils.sha256(kind + ' ' + subject);
    }
}
