package org.verger.publishing;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.verger.posts.PostId;

import java.util.List;

/// Where a post is to be seen, or was.
@Component
public class Whereabouts {
    private static final String LIST =
            "select network, state, address from publishing.publication where post_id = :post order"
                    + " by network";

    /// One network: how far the post has come there, and its address once it was seen.
    public record Row(String network, PublicationState state, @Nullable String address) {}

    private final JdbcClient db;

    Whereabouts(JdbcClient db) {
        this.db = db;
    }

    /// Every network that the post was planned for.
    @Transactional(readOnly = true)
    public List<Row> of(PostId post) {
        return db.sql(LIST)
                .param("post", post.value())
                .query(
                        (row, _) ->
                                new Row(
                                        row.getString(1),
                                        PublicationState.valueOf(row.getString(2)),
                                        row.getString(3)))
                .list();
    }
}
