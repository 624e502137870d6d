package org.verger.publishing;

import static org.verger.parts.Words.words;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.verger.parts.Dates;
import org.verger.parts.Tag;
import org.verger.posts.PostId;
import org.verger.posts.Whereabouts;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/// Tells where a post is to be seen by what was planned for it and what became of that.
@Component
class PlannedPublications implements Whereabouts {
    private static final String LIST =
            """
            select network, state, address, due_at
            from publishing.publication
            where post_id = :post
            order by network
            """;

    private final JdbcClient db;

    PlannedPublications(JdbcClient db) {
        this.db = db;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Place> of(PostId post) {
        return db.sql(LIST)
                .param("post", post.value())
                .query(
                        (row, _) ->
                                place(
                                        row.getString(1),
                                        PublicationState.valueOf(row.getString(2)),
                                        row.getString(3),
                                        row.getObject(4, OffsetDateTime.class).toInstant()))
                .list();
    }

    private static Place place(
            String network, PublicationState state, @Nullable String address, Instant due) {
        return new Place(
                words("posts.where." + network),
                tag(state, due),
                state == PublicationState.PUBLISHED ? address : null);
    }

    private static Tag tag(PublicationState state, Instant due) {
        return switch (state) {
            case DUE -> new Tag(Tag.Tone.WAITING, words("posts.where.due", Dates.moment(due)));
            case SENDING -> new Tag(Tag.Tone.WAITING, words("posts.where.sending"));
            case PUBLISHED -> new Tag(Tag.Tone.DONE, words("posts.where.published"));
            case NOT_PUBLISHED -> new Tag(Tag.Tone.PROBLEM, words("posts.where.not-published"));
            case GONE -> new Tag(Tag.Tone.NOTICE, words("posts.where.gone"));
        };
    }
}
