package org.verger.posts.web;

import static org.verger.parts.Words.words;

import org.springframework.stereotype.Component;
import org.verger.gate.Picture.Source;
import org.verger.parts.Dates;
import org.verger.posts.Post;
import org.verger.posts.Site;
import org.verger.posts.Sites;
import org.verger.posts.Timing;

import java.time.Clock;
import java.util.Set;

/// Shows a post as each place has it where it comes out.
@Component
class Previews {
    private final Sites sites;
    private final WhereChoice where;
    private final Clock clock;

    Previews(Sites sites, WhereChoice where, Clock clock) {
        this.sites = sites;
        this.where = where;
        this.clock = clock;
    }

    /// When it comes out, as long as that is its author's to say: later it is told place by place.
    String due(Post post) {
        return switch (post.state()) {
            case DRAFT, SUBMITTED -> due(post.timing());
            case APPROVED, HELD, PUBLISHED, WITHDRAWN, REFUSED, DISCARDED -> "";
        };
    }

    /// Nothing comes out in the past, though its time may have gone by while it waited.
    private String due(Timing timing) {
        return switch (timing) {
            case Timing.WhenApproved() -> words("posts.due.when-approved");
            case Timing.At(var at) ->
                    at.isBefore(clock.instant())
                            ? words("posts.due.gone-by", Dates.moment(at))
                            : Dates.moment(at);
        };
    }

    /// Where a post comes out as long as nobody chose.
    Set<Site> usual() {
        return sites.usual();
    }

    /// Where it comes out as its author has it before them: where nobody chose yet, the usual place
    /// is offered, for it may have been closed when the draft was begun.
    Set<Site> ticked(Post post) {
        return post.sites().isEmpty() ? sites.usual() : post.sites();
    }

    /// What can be chosen, and how it reads at those of them that are.
    PostPage.Where of(Post post, Set<Site> chosen) {
        return new PostPage.Where(
                where.options(post.sites()),
                sites.inOrder(chosen).stream().map(site -> preview(site, post)).toList());
    }

    private PostPage.Preview preview(Site site, Post post) {
        return new PostPage.Preview(
                sites.name(site),
                sites.limit(site)
                        .map(
                                limit ->
                                        words(
                                                "posts.site.length",
                                                limit.lengthOf(post.caption().value()),
                                                limit.longest()))
                        .orElse(""),
                post.photos().stream().map(photo -> beneath(site, photo.source())).toList());
    }

    /// PRN-2: whose a photo is, where each place says it.
    private String beneath(Site site, Source source) {
        if (source.credit().isBlank()) return "";
        return sites.showsCredits(site)
                ? source.credit()
                : words("posts.reads.described", source.credit());
    }
}
