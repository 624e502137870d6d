package org.verger.review;

import org.springframework.stereotype.Component;
import org.verger.platform.Scope;
import org.verger.posts.PostList;
import org.verger.posts.PostState;
import org.verger.posts.WaitingPosts;
import org.verger.verdicts.Verdicts;
import org.verger.verdicts.Verdicts.Stake;

import java.util.List;
import java.util.stream.Stream;

/// The posts that wait for a decision which the person who asks may make: everybody's but their
/// own; what was held back before what waits for the first time, and of each the one that has
/// waited longest first.
@Component
public class ReviewInbox {
    /// How many one page lists.
    public static final int PAGE = WaitingPosts.PAGE;

    private final PostList posts;
    private final WaitingPosts waiting;
    private final Verdicts verdicts;

    ReviewInbox(PostList posts, WaitingPosts waiting, Verdicts verdicts) {
        this.posts = posts;
        this.waiting = waiting;
        this.verdicts = verdicts;
    }

    /// A post that waits, and what is at stake with it.
    public record Row(WaitingPosts.Row post, Stake stake) {}

    /// The posts that wait for whoever asks.
    public List<PostList.Row> list() {
        var me = Scope.current().someone().id();
        return Stream.of(PostState.HELD, PostState.SUBMITTED)
                .flatMap(state -> posts.waiting(state).stream())
                .filter(row -> !row.author().equals(me))
                .toList();
    }

    /// A page of them, counted from 0, with what is at stake.
    public List<Row> page(int page) {
        var rows = waiting.list(page);
        var stakes = verdicts.stakes(rows.stream().map(row -> row.id().value()).toList());
        return rows.stream()
                .map(row -> new Row(row, stakes.getOrDefault(row.id().value(), Stake.NOTHING)))
                .toList();
    }
}
