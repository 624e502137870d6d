package org.verger.publishing;

import static org.awaitility.Awaitility.await;

import static java.util.Objects.requireNonNull;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.transaction.support.TransactionTemplate;
import org.verger.Newsroom;
import org.verger.posts.PostId;

import java.time.Instant;
import java.util.List;

/// How far a post has come on its networks.
record Progress(BeanFactory beans, Newsroom room) {
    /// On all of them.
    List<PublicationState> of(PostId post) {
        return rows(post).stream().map(PublicationRow::state).toList();
    }

    /// On this one.
    PublicationRow on(String network, PostId post) {
        return rows(post).stream()
                .filter(row -> row.network().equals(network))
                .findFirst()
                .orElseThrow();
    }

    /// Plans it on this network instead, once it was planned where it was to come out.
    PublicationRow instead(String network, PostId post, Instant due) {
        await().until(() -> !rows(post).isEmpty());
        var publishing = beans.getBean(Publishing.class);
        room.machine().run(() -> publishing.plan(post, List.of(network), due));
        return on(network, post);
    }

    private List<PublicationRow> rows(PostId post) {
        var store = beans.getBean(PublicationStore.class);
        var transaction = beans.getBean(TransactionTemplate.class);
        return room.machine()
                .call(() -> requireNonNull(transaction.execute(_ -> store.lockAll(post))));
    }
}
