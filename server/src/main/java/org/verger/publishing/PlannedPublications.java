package org.verger.publishing;

import static org.verger.parts.Words.words;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.verger.networks.Network;
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
    private final List<Network> networks;

    PlannedPublications(JdbcClient db, List<Network> networks) {
        this.db = db;
        this.networks = networks;
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

    private Place place(
            String network, PublicationState state, @Nullable String address, Instant due) {
        boolean open = isOpen(network);
        return new Place(
                words("posts.where." + network),
                tag(state, open, due),
                state == PublicationState.PUBLISHED && open ? address : null);
    }

    private boolean isOpen(String name) {
        return networks.stream()
                .filter(network -> network.name().equals(name))
                .allMatch(Network::isOpen);
    }

    private static Tag tag(PublicationState state, boolean open, Instant due) {
        return switch (state) {
            case DUE ->
                    new Tag(
                            Tag.Tone.WAITING,
                            open
                                    ? words("posts.where.due", Dates.moment(due))
                                    : words("posts.where.not-open"));
            case SENDING -> new Tag(Tag.Tone.WAITING, words("posts.where.sending"));
            case PUBLISHED ->
                    open
                            ? new Tag(Tag.Tone.DONE, words("posts.where.published"))
                            : new Tag(Tag.Tone.NOTICE, words("posts.where.closed"));
            case NOT_PUBLISHED -> new Tag(Tag.Tone.PROBLEM, words("posts.where.not-published"));
            case GONE -> new Tag(Tag.Tone.NOTICE, words("posts.where.gone"));
        };
    }
}
