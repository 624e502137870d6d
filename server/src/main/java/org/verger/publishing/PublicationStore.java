package org.verger.publishing;

import static java.time.ZoneOffset.UTC;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verger.networks.Address;
import org.verger.networks.PublicationKey;
import org.verger.platform.NotFound;
import org.verger.platform.Scope;
import org.verger.platform.TimeOrderedId;
import org.verger.posts.Fingerprint;
import org.verger.posts.PostId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Publications in the database. Reading one for a step locks it, so that two workers never take
/// the same step; finding out for which there may be one locks nothing.
@Repository
class PublicationStore {
    private static final String COLUMNS =
            "id, post_id, network, state, taken_back, sent_fingerprint";

    /// What was sent there once is looked for before it is sent again: it may be there after all.
    private static final String PLAN =
            """
            insert into publishing.publication (trust_id, id, school_id, post_id, network, state, due_at, changed_at)
            values (:trust, :id, :school, :post, :network, 'DUE', :due, :now)
            on conflict (trust_id, post_id, network) do update
            set state = case when publication.sent_fingerprint is null then 'DUE' else 'AGAIN' end,
                due_at = excluded.due_at, changed_at = excluded.changed_at
            where publication.state in ('DUE', 'AGAIN', 'NOT_PUBLISHED', 'LEFT_OUT') and not publication.taken_back
            """;

    private static final String LEAVE_OUT =
            """
            update publishing.publication set state = 'LEFT_OUT', changed_at = :now
            where post_id = :post and state in ('DUE', 'AGAIN', 'NOT_PUBLISHED') and not network = any (:networks)
            """;
    private static final String OF_POST =
            "select " + COLUMNS + " from publishing.publication where post_id = :post for update";
    private static final String DUE =
            """
            select %s
            from publishing.publication
            where state in ('DUE', 'AGAIN') and not taken_back and due_at <= :now and (:post::uuid is null or post_id = :post)
            order by due_at, id
            """
                    .formatted(COLUMNS);
    private static final String LIST =
            """
            select %s
            from publishing.publication
            where post_id = :post
            order by network
            """
                    .formatted(COLUMNS);
    private static final String LOCK =
            "select " + COLUMNS + " from publishing.publication where id = :id for update";
    private static final String BEGIN =
            """
            update publishing.publication set state = 'SENDING', sent_fingerprint = :sent, changed_at = :now
            where id = :id
            """;
    private static final String MOVE =
            "update publishing.publication set state = :state, changed_at = :now where id = :id";
    private static final String SEEN =
            """
            update publishing.publication set state = 'PUBLISHED', address = :address, changed_at = :now
            where id = :id
            """;
    private static final String TAKE_BACK =
            "update publishing.publication set taken_back = true, changed_at = :now where post_id ="
                    + " :post";

    private final JdbcClient db;
    private final Clock clock;

    PublicationStore(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// Plans a publication, or plans again one that has not come out.
    void plan(PostId post, String network, Instant due) {
        now(db.sql(PLAN))
                .param("trust", Scope.current().trust().value())
                .param("id", TimeOrderedId.at(clock.instant()))
                .param("school", Scope.current().school().value())
                .param("post", post.value())
                .param("network", network)
                .param("due", due.atOffset(UTC))
                .update();
    }

    /// Leaves out every network but these, unless the post is out there.
    void leaveOut(PostId post, List<String> networks) {
        int _ =
                now(db.sql(LEAVE_OUT))
                        .param("post", post.value())
                        .param("networks", networks.toArray(String[]::new))
                        .update();
    }

    List<PublicationRow> list(PostId post) {
        return db.sql(LIST).param("post", post.value()).query(PublicationStore::row).list();
    }

    List<PublicationRow> lockAll(PostId post) {
        return db.sql(OF_POST).param("post", post.value()).query(PublicationStore::row).list();
    }

    /// What was due by then and has not begun. None of it is locked: what is held stays due for
    /// ever, and whoever works on it keeps nobody else waiting.
    List<PublicationRow> due(Instant now) {
        return due((UUID) null, now);
    }

    List<PublicationRow> due(PostId post, Instant now) {
        return due(post.value(), now);
    }

    private List<PublicationRow> due(@Nullable UUID post, Instant now) {
        return db.sql(DUE)
                .param("post", post)
                .param("now", now.atOffset(UTC))
                .query(PublicationStore::row)
                .list();
    }

    PublicationRow lock(PublicationKey key) {
        return db.sql(LOCK)
                .param("id", key.value())
                .query(PublicationStore::row)
                .optional()
                .orElseThrow(() -> new NotFound("publication " + key));
    }

    /// From here on the call may have had its effect: with exactly what is written down with it.
    void begin(PublicationKey key, Fingerprint sent) {
        now(db.sql(BEGIN)).param("sent", sent.hex()).param("id", key.value()).update();
    }

    void move(PublicationKey key, PublicationState state) {
        now(db.sql(MOVE)).param("state", state.name()).param("id", key.value()).update();
    }

    void seen(PublicationKey key, Address address) {
        now(db.sql(SEEN)).param("address", address.value()).param("id", key.value()).update();
    }

    void takeBack(PostId post) {
        now(db.sql(TAKE_BACK)).param("post", post.value()).update();
    }

    private JdbcClient.StatementSpec now(JdbcClient.StatementSpec statement) {
        return statement.param("now", clock.instant().atOffset(UTC));
    }

    private static PublicationRow row(ResultSet row, int number) throws SQLException {
        return new PublicationRow(
                new PublicationKey(row.getObject(1, UUID.class)),
                new PostId(row.getObject(2, UUID.class)),
                row.getString(3),
                PublicationState.valueOf(row.getString(4)),
                row.getBoolean(5),
                Optional.ofNullable(row.getString(6)).map(Fingerprint::new));
    }
}
