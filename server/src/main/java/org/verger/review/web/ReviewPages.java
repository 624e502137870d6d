package org.verger.review.web;

import static org.verger.parts.Words.words;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.verger.forms.Filled;
import org.verger.frame.Flash;
import org.verger.gate.Picture.Source;
import org.verger.gate.Verdict;
import org.verger.ledger.Thing;
import org.verger.people.History;
import org.verger.people.People;
import org.verger.photos.Photo;
import org.verger.platform.NotFound;
import org.verger.posts.Post;
import org.verger.posts.PostId;
import org.verger.posts.PostState;
import org.verger.posts.Refusal;
import org.verger.posts.Site;
import org.verger.posts.Sites;
import org.verger.posts.web.Findings;
import org.verger.posts.web.MarkedText;
import org.verger.posts.web.Point;
import org.verger.posts.web.PostWords;
import org.verger.pupils.Pupil;
import org.verger.pupils.PupilId;
import org.verger.pupils.Roll;
import org.verger.review.Approvals;
import org.verger.verdicts.FindingId;
import org.verger.verdicts.Kept;
import org.verger.verdicts.Stage;
import org.verger.verdicts.Verdicts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// Puts together what whoever decides about a post sees.
@Component
class ReviewPages {
    private final Approvals approvals;
    private final Roll roll;
    private final People people;
    private final History history;
    private final Verdicts verdicts;
    private final Sites sites;
    private final ComesOut comesOut;

    ReviewPages(
            Approvals approvals,
            Roll roll,
            People people,
            History history,
            Verdicts verdicts,
            Sites sites,
            ComesOut comesOut) {
        this.approvals = approvals;
        this.roll = roll;
        this.people = people;
        this.history = history;
        this.verdicts = verdicts;
        this.sites = sites;
        this.comesOut = comesOut;
    }

    ReviewPage page(PostId id, Filled form) {
        var seen = approvals.look(id);
        var post = seen.post();
        var findings = Findings.of(seen.verdict(), post.photos());
        var pupils = roll.known(post.children()).stream().collect(toMap(Pupil::id, identity()));
        return new ReviewPage(
                ReviewRoutes.INBOX + "/" + id,
                post.caption().opening(),
                PostWords.tag(post.state()),
                post.state() == PostState.HELD,
                isLookedAtLate(seen),
                people.names(Set.of(post.author())).getOrDefault(post.author(), ""),
                due(post),
                sites.names(post.sites()),
                post.fingerprint().hex(),
                MarkedText.of(post.caption().value(), seen.verdict()),
                post.photos().stream().map(photo -> shown(id, photo, pupils)).toList(),
                findings,
                Point.besides(seen.verdict(), findings.lines()),
                points(seen.verdict(), findings),
                changes(id),
                seen.obstacles().stream().map(PostWords::because).toList(),
                form,
                history.of(new Thing("post", id.value())));
    }

    /// What has to be decided about a post, one by one.
    List<Point> points(PostId id) {
        var seen = approvals.look(id);
        return points(seen.verdict(), Findings.of(seen.verdict(), seen.post().photos()));
    }

    /// The page as it stands.
    ModelAndView shown(PostId id) {
        return shown(id, Filled.empty());
    }

    /// The page once more, with what is wrong in a form.
    ModelAndView wrong(PostId id, Filled form) {
        var page = shown(id, form);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /// The page once more, with why nothing was done. Its author may have taken the post up again
    /// while it was looked at: then it is a draft of theirs, and nothing is decided.
    ModelAndView refused(PostId id, Supplier<Filled> told, HttpServletRequest request) {
        try {
            return wrong(id, told.get());
        } catch (NotFound _) {
            Flash.problem(words("review.taken-up")).after(request);
            return new ModelAndView("redirect:" + ReviewRoutes.INBOX);
        }
    }

    private ModelAndView shown(PostId id, Filled form) {
        return new ModelAndView("review/review", "page", page(id, form));
    }

    /// A form with why nothing was done: beside each box that was left open, and at the button.
    Filled told(PostId id, Filled form, List<Refusal> reasons, Set<FindingId> decided) {
        return told(id, form, reasons, decided, "approval");
    }

    /// @param field beside which stands what is of no point alone
    Filled told(
            PostId id, Filled form, List<Refusal> reasons, Set<FindingId> decided, String field) {
        if (!reasons.contains(Refusal.POINTS_UNDECIDED)) return told(form, reasons, field);
        var told = Point.undecided(form, points(id), decided);
        var others = reasons.stream().filter(one -> one != Refusal.POINTS_UNDECIDED).toList();
        return told(told, others, field);
    }

    static Filled told(Filled form, List<Refusal> reasons, String field) {
        var told = form;
        for (var reason : reasons) told = told.wrong(field, PostWords.because(reason));
        return told;
    }

    private static List<Point> points(Verdict verdict, Findings findings) {
        var ids = verdict.findings().stream().map(FindingId::of).toList();
        return Point.of(verdict, findings.lines(), ids);
    }

    private Optional<WhatChanged> changes(PostId post) {
        var sent =
                verdicts.list(post.value()).stream()
                        .filter(kept -> kept.judged().stage() == Stage.SUBMITTED)
                        .toList();
        return sent.size() < 2
                ? Optional.empty()
                : Optional.of(changed(sent.get(sent.size() - 2), sent.getLast()));
    }

    private WhatChanged changed(Kept before, Kept last) {
        return WhatChanged.between(before, last, names(last));
    }

    private String names(Kept kept) {
        return sites.names(kept.judged().sites().stream().map(Site::new).toList());
    }

    private static ReviewPage.Shown shown(PostId post, Photo photo, Map<PupilId, Pupil> pupils) {
        var size = photo.sizes().getFirst();
        return new ReviewPage.Shown(
                "/posts/%s/photos/%s/%d.jpg".formatted(post, photo.id(), size.width()),
                size.width(),
                size.height(),
                photo.altText(),
                whose(photo.source()),
                pupils.values().stream()
                        .filter(child -> photo.children().contains(child.id()))
                        .map(child -> child.name().full())
                        .sorted()
                        .collect(joining(", ")),
                photo.isGivenUp() ? "/posts/%s/photos/%s/reading".formatted(post, photo.id()) : "");
    }

    /// PRN-2: each picture has a source, and whoever approves sees which, and the words beside it.
    private static String whose(Source source) {
        var whose =
                switch (source.origin()) {
                    case OURS -> words("review.source.ours");
                    case SOMEBODY_ELSE -> words("review.source.else");
                    case UNSTATED -> words("review.source.unstated");
                };
        return source.credit().isBlank()
                ? whose
                : words("review.source.credit", whose, source.credit());
    }

    private static boolean isLookedAtLate(Approvals.Seen seen) {
        return seen.post().state() == PostState.PUBLISHED
                && !seen.obstacles().contains(Refusal.NOT_NOW);
    }

    /// Of what somebody said yes to meanwhile, that it made.
    private String due(Post post) {
        return switch (post.state()) {
            case HELD, APPROVED -> comesOut.was(post);
            case DRAFT, SUBMITTED, PUBLISHED, WITHDRAWN, REFUSED, DISCARDED ->
                    comesOut.ifApproved(post.timing());
        };
    }
}
