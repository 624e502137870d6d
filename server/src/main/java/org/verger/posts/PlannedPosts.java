package org.verger.posts;

import static java.time.ZoneOffset.UTC;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.verger.platform.PersonId;
import org.verger.platform.Scope;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// The posts of a school by the time that they were given.
@Component
public class PlannedPosts {
    private static final String BETWEEN =
            """
            select id, author_id, caption, state, publish_at, sites
            from posts.post
            where publish_at >= :from and publish_at < :until
              and (state = 'SUBMITTED' or (state = 'DRAFT' and author_id = :me))
            order by publish_at, id
            """;
    private static final String THESE =
            """
            select id, author_id, caption, state, coalesce(publish_at, changed_at), sites
            from posts.post
            where id = any (:ids) and state in ('APPROVED', 'HELD', 'PUBLISHED')
            """;

    /// A post and the time that it was given.
    public record Row(
            PostId id,
            PersonId author,
            Caption caption,
            PostState state,
            Instant at,
            Set<Site> sites) {}

    private final JdbcClient db;

    PlannedPosts(JdbcClient db) {
        this.db = db;
    }

    /// What waits for a decision with a time within these, and the drafts with such a time of
    /// whoever asks: nobody sees another's.
    @Transactional(readOnly = true)
    public List<Row> undecided(Instant from, Instant until) {
        return db.sql(BETWEEN)
                .param("from", from.atOffset(UTC))
                .param("until", until.atOffset(UTC))
                .param("me", Scope.current().someone().id().value())
                .query(PlannedPosts::row)
                .list();
    }

    /// Those of these posts that are approved, held back or out.
    @Transactional(readOnly = true)
    public List<Row> decided(Collection<PostId> posts) {
        return db.sql(THESE)
                .param("ids", posts.stream().map(PostId::value).toArray(UUID[]::new))
                .query(PlannedPosts::row)
                .list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new PostId(row.getObject(1, UUID.class)),
                new PersonId(row.getObject(2, UUID.class)),
                new Caption(row.getString(3)),
                PostState.valueOf(row.getString(4)),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                SiteArray.read(row));
    }
}
