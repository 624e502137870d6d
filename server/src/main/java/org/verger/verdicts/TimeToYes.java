package org.verger.verdicts;

import static java.time.ZoneOffset.UTC;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/// How soon a school's posts have their yes (ETH-2): from when a post was last sent for approval to
/// the first yes after it. It is the school's, and says nothing of who gave it.
@Component
public class TimeToYes {
    /// How far back is looked.
    public static final Duration LATELY = Duration.ofDays(28);

    /// A time that at least so many of them took at most, not one between two of them: it is said
    /// that they had their yes within it. Letting out what was held back, and letting stay what was
    /// read later, are no first yes.
    private static final String LATELY_GIVEN =
            """
            select count(*),
                   percentile_disc(0.5) within group (order by took),
                   percentile_disc(0.9) within group (order by took)
            from (select distinct on (yes.post_id) ceil(extract(epoch from yes.judged_at - sent.at))::bigint as took
                  from verdicts.verdict yes
                  cross join lateral (select max(judged_at) as at from verdicts.verdict
                                      where trust_id = yes.trust_id and post_id = yes.post_id
                                        and stage = 'SUBMITTED' and judged_at <= yes.judged_at) sent
                  where yes.stage = 'APPROVED' and yes.judged_at > :since and sent.at is not null
                    and not exists (select from verdicts.verdict earlier
                                    where earlier.trust_id = yes.trust_id and earlier.post_id = yes.post_id
                                      and earlier.stage = 'APPROVED' and earlier.judged_at >= sent.at
                                      and earlier.judged_at < yes.judged_at)
                  order by yes.post_id, yes.judged_at desc) first_yes
            """;

    private final JdbcClient db;
    private final Clock clock;

    TimeToYes(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// How soon it came.
    ///
    /// @param posts how many had their yes; at least one
    /// @param half within which half of them had it, to the second
    /// @param nineInTen within which nine in ten had it
    public record Figures(int posts, Duration half, Duration nineInTen) {}

    /// How soon the posts had it that were approved lately; nothing where none was.
    @Transactional(readOnly = true)
    public Optional<Figures> lately() {
        return db.sql(LATELY_GIVEN)
                .param("since", clock.instant().minus(LATELY).atOffset(UTC))
                .query(TimeToYes::figures)
                .optional()
                .filter(figures -> figures.posts() > 0);
    }

    private static Figures figures(ResultSet row, int number) throws SQLException {
        return new Figures(
                row.getInt(1),
                Duration.ofSeconds(row.getLong(2)),
                Duration.ofSeconds(row.getLong(3)));
    }
}
