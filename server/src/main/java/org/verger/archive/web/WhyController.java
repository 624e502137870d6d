package org.verger.archive.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.verger.people.People;
import org.verger.platform.PersonId;
import org.verger.platform.Right;
import org.verger.platform.Scope;
import org.verger.posts.Post;
import org.verger.posts.PostId;
import org.verger.posts.Posts;
import org.verger.posts.Site;
import org.verger.posts.Sites;
import org.verger.posts.Whereabouts;
import org.verger.posts.web.PostHistory;
import org.verger.posts.web.PostRoutes;
import org.verger.posts.web.PostWords;
import org.verger.review.Approvals;
import org.verger.review.LateReadings;
import org.verger.verdicts.Kept;
import org.verger.verdicts.Verdicts;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Answers of a post why it was allowed.
@Controller
class WhyController {
    private final Posts posts;
    private final Verdicts verdicts;
    private final Approvals approvals;
    private final LateReadings late;
    private final Grounds grounds;
    private final People people;
    private final PostHistory history;
    private final Whereabouts whereabouts;
    private final Sites sites;

    WhyController(
            Posts posts,
            Verdicts verdicts,
            Approvals approvals,
            LateReadings late,
            Grounds grounds,
            People people,
            PostHistory history,
            Whereabouts whereabouts,
            Sites sites) {
        this.posts = posts;
        this.verdicts = verdicts;
        this.approvals = approvals;
        this.late = late;
        this.grounds = grounds;
        this.people = people;
        this.history = history;
        this.whereabouts = whereabouts;
        this.sites = sites;
    }

    @GetMapping(ArchiveRoutes.WHY)
    ModelAndView why(@PathVariable UUID post) {
        var asked = posts.read(new PostId(post));
        var kept = verdicts.list(post).reversed();
        var given = approvals.list(asked.id());
        var names = names(asked, given);
        boolean told = asked.isDecidedWith(Scope.current().someone());
        return new ModelAndView(
                "archive/why",
                "page",
                new WhyPage(
                        PostRoutes.post(asked.id()),
                        asked.caption().opening(),
                        PostWords.tag(asked.state()),
                        names.getOrDefault(asked.author(), ""),
                        decide(asked),
                        WhyWords.answer(asked, kept, given, names),
                        asked.fingerprint().hex(),
                        told,
                        kept.stream().map(one -> step(one, given, names, told)).toList(),
                        grounds.of(kept, told),
                        whereabouts.of(asked.id()),
                        history.of(asked)));
    }

    /// Nobody decides about their own work.
    private String decide(Post post) {
        var actor = Scope.current().someone();
        boolean may = actor.may(Right.APPROVE_POSTS) && !post.author().equals(actor.id());
        return may && late.waits(post) ? "/review/" + post.id() : "";
    }

    private WhyPage.Step step(
            Kept kept, List<Approvals.Given> given, Map<PersonId, String> names, boolean told) {
        var where = kept.judged().sites().stream().map(Site::new).toList();
        return WhyWords.step(kept, given, names, sites.names(where), told);
    }

    private Map<PersonId, String> names(Post post, List<Approvals.Given> given) {
        var who = new HashSet<PersonId>();
        who.add(post.author());
        given.forEach(one -> who.add(one.approver()));
        return people.names(who);
    }
}
