package org.verger.posts;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.verger.platform.PersonId;
import org.verger.platform.Scope;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The posts that wait for a decision of whoever asks: everybody's but their own; what was held
/// back before what waits for the first time, and of each the one that has waited longest first.
@Component
public class WaitingPosts {
    /// How many one page lists.
    public static final int PAGE = 20;

    private static final String LIST =
            """
            select id, author_id, caption, state, publish_at, changed_at,
                   publish_at = min(publish_at) over () as is_first_due, count(*) over () as all_of_them
            from posts.post
            where state in ('HELD', 'SUBMITTED') and author_id <> :me
            order by state = 'SUBMITTED', changed_at, id
            limit :most offset :skipped
            """;

    /// A post that waits.
    ///
    /// @param due when it is meant to come out; none where it comes out once it is approved
    /// @param isFirstDue whether none that waits has an earlier time
    /// @param since when it was sent for approval, or held back
    /// @param all how many wait in all
    public record Row(
            PostId id,
            PersonId author,
            Caption caption,
            PostState state,
            Optional<Instant> due,
            boolean isFirstDue,
            Instant since,
            int all) {}

    private final JdbcClient db;

    WaitingPosts(JdbcClient db) {
        this.db = db;
    }

    /// A page of them, counted from 0.
    @Transactional(readOnly = true)
    public List<Row> list(int page) {
        return db.sql(LIST)
                .param("me", Scope.current().someone().id().value())
                .param("most", PAGE)
                .param("skipped", page * PAGE)
                .query(WaitingPosts::row)
                .list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new PostId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("author_id", UUID.class)),
                new Caption(row.getString("caption")),
                PostState.valueOf(row.getString("state")),
                Optional.ofNullable(time(row, "publish_at")),
                row.getBoolean("is_first_due"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getInt("all_of_them"));
    }

    private static @Nullable Instant time(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
