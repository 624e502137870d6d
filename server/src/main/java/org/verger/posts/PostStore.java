package org.verger.posts;

import static java.time.ZoneOffset.UTC;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verger.photos.Photos;
import org.verger.platform.NotFound;
import org.verger.platform.PersonId;
import org.verger.platform.Scope;
import org.verger.platform.Stale;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Posts in the database, each with its photos.
@Repository
class PostStore {
    private static final String HOLD =
            "select true from posts.post where id = :id for no key update";
    private static final String COLUMNS =
            "select id, author_id, caption, publish_at, sites, state, version from posts.post ";
    private static final String GET = COLUMNS + "where id = :id";
    private static final String ADD =
            """
            insert into posts.post (trust_id, id, school_id, author_id, caption, alt_texts, publish_at, sites, state, version, changed_at)
            values (:trust, :id, :school, :author, :caption, :alts, :at, :sites, :state, 0, :now)
            on conflict do nothing
            """;
    private static final String SAVE =
            """
            update posts.post
            set caption = :caption, alt_texts = :alts, publish_at = :at, sites = :sites, state = :state, version = version + 1,
                changed_at = :now
            where id = :id and version = :version
            """;
    private static final String CAME_OUT =
            "update posts.post set came_out_at = coalesce(came_out_at, :now) where id = :id";
    private static final String RETURN =
            "update posts.post set return_reason = :reason where id = :id";
    private static final String RETURN_REASON =
            "select return_reason from posts.post where id = :id";
    private static final String DRAFTS =
            "select count(*) from posts.post where author_id = :author and state in ('DRAFT',"
                    + " 'DISCARDED')";
    private static final String UNFINISHED =
            COLUMNS + "where author_id = :author and state in ('SUBMITTED', 'APPROVED', 'HELD')";
    private static final String OUT_OR_ABOUT_TO_BE =
            "select id from posts.post where id = any (:ids) and state in ('APPROVED',"
                    + " 'PUBLISHED')";
    private static final String HAND_OVER =
            """
            update posts.post set author_id = :first, version = version + 1
            where author_id = :second and state in ('DRAFT', 'DISCARDED')
            """;
    private static final String CHANGED_AT = "select changed_at from posts.post where id = :id";

    private final JdbcClient db;
    private final Photos photos;
    private final Clock clock;

    PostStore(JdbcClient db, Photos photos, Clock clock) {
        this.db = db;
        this.photos = photos;
        this.clock = clock;
    }

    Post get(PostId id) {
        return find(id).orElseThrow(() -> new NotFound("post " + id));
    }

    Optional<Post> find(PostId id) {
        return db.sql(GET).param("id", id.value()).query(this::post).optional();
    }

    /// Adds it; false where it was added before.
    boolean add(Post post) {
        int added =
                contents(db.sql(ADD), post)
                        .param("trust", Scope.current().trust().value())
                        .param("school", Scope.current().school().value())
                        .param("author", post.author().value())
                        .update();
        if (added > 0) photos.replace(post.id().album(), post.photos());
        return added > 0;
    }

    /// When it was changed last.
    Instant changedAt(PostId id) {
        return db.sql(CHANGED_AT)
                .param("id", id.value())
                .query((row, _) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .single();
    }

    /// The post, as nobody else changes it until the transaction ends.
    Post hold(PostId id) {
        var _ = db.sql(HOLD).param("id", id.value()).query((row, _) -> true).optional();
        return get(id);
    }

    /// Writes the post as it now stands.
    ///
    /// @throws Stale when it was changed since it was read
    void save(Post post) {
        int saved = contents(db.sql(SAVE), post).param("version", post.version()).update();
        if (saved == 0) throw new Stale("post " + post.id());
        photos.replace(post.id().album(), post.photos());
    }

    void saveCameOut(PostId id) {
        int _ =
                db.sql(CAME_OUT)
                        .param("now", clock.instant().atOffset(UTC))
                        .param("id", id.value())
                        .update();
    }

    void saveReturnReason(PostId id, @Nullable String reason) {
        if (db.sql(RETURN).param("reason", reason).param("id", id.value()).update() == 0) {
            throw new NotFound("post " + id);
        }
    }

    Optional<String> findReturnReason(PostId id) {
        return db.sql(RETURN_REASON)
                .param("id", id.value())
                .query((row, _) -> Optional.ofNullable(row.getString(1)))
                .optional()
                .flatMap(reason -> reason);
    }

    int drafts(PersonId author) {
        return db.sql(DRAFTS).param("author", author.value()).query(Integer.class).single();
    }

    /// The posts that somebody wrote and that are with others, or wait for their time.
    List<Post> unfinished(PersonId author) {
        return db.sql(UNFINISHED).param("author", author.value()).query(this::post).list();
    }

    /// Those of these that the public sees, or will when their time comes.
    Set<PostId> outOrAboutToBe(Collection<PostId> ids) {
        return db.sql(OUT_OR_ABOUT_TO_BE)
                .param("ids", ids.stream().map(PostId::value).toArray(UUID[]::new))
                .query((row, _) -> new PostId(row.getObject(1, UUID.class)))
                .set();
    }

    void handDraftsOver(PersonId second, PersonId first) {
        int _ =
                db.sql(HAND_OVER)
                        .param("second", second.value())
                        .param("first", first.value())
                        .update();
    }

    private JdbcClient.StatementSpec contents(JdbcClient.StatementSpec statement, Post post) {
        return statement
                .param("id", post.id().value())
                .param("caption", post.caption().value())
                .param("alts", post.underPhotos())
                .param("at", at(post.timing()))
                .param("sites", SiteArray.of(post.sites()))
                .param("state", post.state().name())
                .param("now", clock.instant().atOffset(UTC));
    }

    private Post post(ResultSet row, int number) throws SQLException {
        var id = new PostId(row.getObject("id", UUID.class));
        return new Post(
                id,
                new PersonId(row.getObject("author_id", UUID.class)),
                new Caption(row.getString("caption")),
                timing(row.getObject("publish_at", OffsetDateTime.class)),
                SiteArray.read(row),
                photos.list(id.album()),
                PostState.valueOf(row.getString("state")),
                row.getInt("version"));
    }

    private static @Nullable OffsetDateTime at(Timing timing) {
        return switch (timing) {
            case Timing.WhenApproved() -> null;
            case Timing.At(var time) -> time.atOffset(UTC);
        };
    }

    private static Timing timing(@Nullable OffsetDateTime at) {
        return at == null ? new Timing.WhenApproved() : new Timing.At(at.toInstant());
    }
}
