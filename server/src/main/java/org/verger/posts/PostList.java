package org.verger.posts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.verger.platform.PersonId;
import org.verger.platform.Scope;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// The posts of a school, those changed last first.
@Component
public class PostList {
    /// How many posts one page lists.
    public static final int PAGE = 20;

    private static final String LIST =
            """
            select id, author_id, caption, state, sites, changed_at
            from posts.post
            where (author_id = :me or (:everybodys and state not in ('DRAFT', 'DISCARDED'))) and state = any (:states)
            order by changed_at desc, id desc
            limit :most offset :skipped
            """;

    private static final String WAITING =
            """
            select id, author_id, caption, state, sites, changed_at
            from posts.post
            where state = :state
            order by changed_at, id
            """;

    /// A post in the list.
    public record Row(
            PostId id,
            PersonId author,
            Caption caption,
            PostState state,
            Set<Site> sites,
            Instant changedAt) {}

    private final JdbcClient db;

    PostList(JdbcClient db) {
        this.db = db;
    }

    /// A page of everybody's posts, others' drafts left out; one row more than [#PAGE] when there
    /// are further pages.
    @Transactional(readOnly = true)
    public List<Row> everybodys(int page) {
        return list(true, PostState.values(), page);
    }

    /// What the person who asks has under way in this state.
    @Transactional(readOnly = true)
    public List<Row> mine(PostState... states) {
        return list(false, states, 0);
    }

    /// Everybody's posts in this state, the one that was changed longest ago first.
    @Transactional(readOnly = true)
    public List<Row> waiting(PostState state) {
        return db.sql(WAITING).param("state", state.name()).query(PostList::row).list();
    }

    private List<Row> list(boolean everybodys, PostState[] states, int page) {
        return db.sql(LIST)
                .param("me", Scope.current().someone().id().value())
                .param("everybodys", everybodys)
                .param("states", Arrays.stream(states).map(Enum::name).toArray(String[]::new))
                .param("most", PAGE + 1)
                .param("skipped", page * PAGE)
                .query(PostList::row)
                .list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new PostId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("author_id", UUID.class)),
                new Caption(row.getString("caption")),
                PostState.valueOf(row.getString("state")),
                SiteArray.read(row),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
