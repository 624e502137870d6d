package org.verger.publishing;

import static java.time.ZoneOffset.UTC;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.verger.posts.PostId;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/// Posts that did not come out at one of their places, for as long as somebody may want to put that
/// right: two weeks, after which it is history.
@Component
public class NotEverywhere {
    private static final String LIST =
            """
            select post_id from publishing.publication
            where state = 'NOT_PUBLISHED' and not taken_back and changed_at >= :since
            group by post_id order by max(changed_at) desc, post_id
            """;

    private static final Duration LATELY = Duration.ofDays(14);

    private final JdbcClient db;
    private final Clock clock;

    NotEverywhere(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// Those of which this was noted lately, the latest first; it may be out elsewhere, or nowhere.
    @Transactional(readOnly = true)
    public List<PostId> lately() {
        return db.sql(LIST)
                .param("since", clock.instant().minus(LATELY).atOffset(UTC))
                .query((row, _) -> new PostId(row.getObject(1, UUID.class)))
                .list();
    }
}
