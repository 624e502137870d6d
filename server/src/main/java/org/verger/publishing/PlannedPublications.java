package org.verger.publishing;

import static org.verger.parts.Words.words;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.verger.parts.Dates;
import org.verger.parts.Tag;
import org.verger.platform.Scope;
import org.verger.posts.Post;
import org.verger.posts.PostId;
import org.verger.posts.PostState;
import org.verger.posts.Posts;
import org.verger.posts.Site;
import org.verger.posts.Sites;
import org.verger.posts.Whereabouts;
import org.verger.review.Releases;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/// Tells where a post is to be seen by what was planned for it and what became of that.
@Component
class PlannedPublications implements Whereabouts {
    private static final String LIST =
            """
            select network, state, address, due_at, taken_back
            from publishing.publication
            where post_id = :post and state <> 'LEFT_OUT'
            order by network
            """;

    private static final String TAKEN_BACK =
            """
            select network from publishing.publication
            where post_id = :post and taken_back and state in ('SENDING', 'PUBLISHED')
            order by network
            """;

    private static final Tag STILL_SEEN =
            new Tag(Tag.Tone.PROBLEM, words("posts.where.still-seen"));

    private final JdbcClient db;
    private final Posts posts;
    private final Sites sites;
    private final Releases releases;

    PlannedPublications(JdbcClient db, Posts posts, Sites sites, Releases releases) {
        this.db = db;
        this.posts = posts;
        this.sites = sites;
        this.releases = releases;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Place> of(PostId post) {
        var its = posts.get(post);
        return db.sql(LIST)
                .param("post", post.value())
                .query(
                        (row, _) ->
                                place(
                                        its,
                                        row.getString(1),
                                        PublicationState.valueOf(row.getString(2)),
                                        row.getString(3),
                                        row.getObject(4, OffsetDateTime.class).toInstant(),
                                        row.getBoolean(5)))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> stillSeen(PostId post) {
        return db
                .sql(TAKEN_BACK)
                .param("post", post.value())
                .query((row, _) -> new Site(row.getString(1)))
                .list()
                .stream()
                .filter(this::canBeSeen)
                .map(sites::name)
                .toList();
    }

    /// A page of ours that is closed shows nothing; elsewhere what came out stays when the school
    /// is not connected any more.
    private boolean canBeSeen(Site site) {
        return !site.equals(Site.SCHOOL_PAGE) || sites.isOpen(site);
    }

    private Place place(
            Post post,
            String network,
            PublicationState state,
            @Nullable String address,
            Instant due,
            boolean takenBack) {
        var site = new Site(network);
        boolean open = sites.isOpen(site);
        var facts = new PlaceRules.Facts(post, state, takenBack, Scope.current().actor());
        return new Place(
                site,
                sites.name(site),
                isStillSeen(state, takenBack, open)
                        ? STILL_SEEN
                        : tag(post.state(), state, open, due),
                state == PublicationState.PUBLISHED && open ? address : null,
                choice(facts));
    }

    private Choice choice(PlaceRules.Facts facts) {
        if (!PlaceRules.deciding(facts).isEmpty()) return Choice.NONE;
        return releases.hasLapsed(facts.post()) ? Choice.LEAVE : Choice.TRY_OR_LEAVE;
    }

    private static boolean isStillSeen(PublicationState state, boolean takenBack, boolean open) {
        return state == PublicationState.PUBLISHED && takenBack && open;
    }

    private static Tag tag(PostState post, PublicationState state, boolean open, Instant due) {
        return switch (state) {
            case DUE -> waiting(post, open, due);
            case SENDING -> new Tag(Tag.Tone.WAITING, words("posts.where.sending"));
            case PUBLISHED ->
                    open
                            ? new Tag(Tag.Tone.DONE, words("posts.where.published"))
                            : new Tag(Tag.Tone.NOTICE, words("posts.where.closed"));
            case NOT_PUBLISHED -> new Tag(Tag.Tone.PROBLEM, words("posts.where.not-published"));
            case AGAIN -> new Tag(Tag.Tone.WAITING, words("posts.where.again"));
            case LEFT_OUT -> new Tag(Tag.Tone.PLAIN, words("posts.where.left-out"));
            case GONE -> new Tag(Tag.Tone.NOTICE, words("posts.where.gone"));
        };
    }

    /// What was planned and has not begun: by itself it comes out only while a yes to it stands.
    private static Tag waiting(PostState post, boolean open, Instant due) {
        return switch (post) {
            case APPROVED, PUBLISHED ->
                    new Tag(
                            Tag.Tone.WAITING,
                            open
                                    ? words("posts.where.due", Dates.moment(due))
                                    : words("posts.where.not-open"));
            case HELD -> new Tag(Tag.Tone.PROBLEM, words("posts.where.held"));
            case DRAFT, SUBMITTED -> new Tag(Tag.Tone.PLAIN, words("posts.where.not-approved"));
            case WITHDRAWN, REFUSED, DISCARDED ->
                    new Tag(Tag.Tone.PLAIN, words("posts.where.left-out"));
        };
    }
}
