package org.verger.publishing;

import static java.time.ZoneOffset.UTC;
import static java.util.stream.Collectors.toMap;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.verger.posts.PostId;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;

/// When posts come out, or came out: on the first of their networks.
@Component
public class Departures {
    private static final String BETWEEN =
            """
            select post_id, min(moment) from (
              select post_id, case when state = 'PUBLISHED' then changed_at else due_at end as moment
              from publishing.publication
              where not taken_back and state not in ('LEFT_OUT', 'GONE')) planned
            group by post_id
            having min(moment) >= :from and min(moment) < :until
            """;

    private final JdbcClient db;

    Departures(JdbcClient db) {
        this.db = db;
    }

    /// Every post that comes out from one moment until another, and when.
    @Transactional(readOnly = true)
    public Map<PostId, Instant> between(Instant from, Instant until) {
        return db
                .sql(BETWEEN)
                .param("from", from.atOffset(UTC))
                .param("until", until.atOffset(UTC))
                .query(
                        (row, _) ->
                                Map.entry(
                                        new PostId(row.getObject(1, UUID.class)),
                                        row.getObject(2, OffsetDateTime.class).toInstant()))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
