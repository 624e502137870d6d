package org.verger.posts.web;

import static org.verger.parts.Words.words;

import org.springframework.stereotype.Component;
import org.verger.forms.Option;
import org.verger.gate.Picture.Source;
import org.verger.pace.Paces;
import org.verger.parts.Dates;
import org.verger.posts.Post;
import org.verger.posts.Site;
import org.verger.posts.Sites;
import org.verger.posts.Timing;

import java.time.Clock;
import java.util.List;
import java.util.Set;

/// Shows a post as each place has it where it comes out.
@Component
class Previews {
    private final Sites sites;
    private final WhereChoice where;
    private final Paces paces;
    private final Clock clock;

    Previews(Sites sites, WhereChoice where, Paces paces, Clock clock) {
        this.sites = sites;
        this.where = where;
        this.paces = paces;
        this.clock = clock;
    }

    /// When it comes out, as long as that is its author's to say: later it is told place by place.
    String due(Post post) {
        return switch (post.state()) {
            case DRAFT, SUBMITTED -> due(post.timing());
            case APPROVED, HELD, PUBLISHED, WITHDRAWN, REFUSED, DISCARDED -> "";
        };
    }

    /// Nothing comes out in the past, though its time may have gone by while it waited: then it
    /// waits for the school's pause, like what has no time.
    private String due(Timing timing) {
        return switch (timing) {
            case Timing.WhenApproved() -> whenApproved();
            case Timing.At(var at) ->
                    at.isBefore(clock.instant())
                            ? words("posts.due.gone-by", whenApproved(), Dates.moment(at))
                            : Dates.moment(at);
        };
    }

    private String whenApproved() {
        return words("posts.due.when-approved", paces.get().pause());
    }

    /// What can be said of when it comes out: without a time it waits for the school's pause, and
    /// is not out the moment that somebody says yes.
    List<Option> times() {
        return List.of(
                new Option(
                        TypedTiming.WHEN_APPROVED,
                        words("posts.when.approved", paces.get().pause())),
                new Option(TypedTiming.AT_A_TIME, words("posts.when.at")));
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
