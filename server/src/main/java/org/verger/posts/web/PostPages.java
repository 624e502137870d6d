package org.verger.posts.web;

import static org.verger.parts.Words.words;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.verger.forms.Filled;
import org.verger.forms.Form;
import org.verger.gate.Verdict;
import org.verger.ledger.Thing;
import org.verger.ledger.Timeline;
import org.verger.people.People;
import org.verger.platform.Actor;
import org.verger.platform.Right;
import org.verger.platform.Scope;
import org.verger.posts.Caption;
import org.verger.posts.Examination;
import org.verger.posts.Manuscript;
import org.verger.posts.Post;
import org.verger.posts.PostId;
import org.verger.posts.PostState;
import org.verger.posts.Posts;
import org.verger.posts.Site;
import org.verger.posts.Timing;
import org.verger.posts.Whereabouts;
import org.verger.pupils.Pupil;
import org.verger.pupils.Roll;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Puts together what the page of a post shows.
@Component
class PostPages {
    private final Posts posts;
    private final Examination examination;
    private final Roll roll;
    private final People people;
    private final PostHistory history;
    private final Timeline timeline;
    private final Whereabouts whereabouts;
    private final Previews previews;

    PostPages(
            Posts posts,
            Examination examination,
            Roll roll,
            People people,
            PostHistory history,
            Timeline timeline,
            Whereabouts whereabouts,
            Previews previews) {
        this.posts = posts;
        this.examination = examination;
        this.roll = roll;
        this.people = people;
        this.history = history;
        this.timeline = timeline;
        this.whereabouts = whereabouts;
        this.previews = previews;
    }

    /// A post that nobody began yet.
    ModelAndView blank(PostId id) {
        return page(unwritten(id), Filled.empty(), Filled.empty(), Tagging.NONE);
    }

    /// The page as it stands.
    ModelAndView show(PostId id) {
        return page(posts.read(id), Filled.empty(), Filled.empty(), Tagging.NONE);
    }

    /// What changes on the page while its author types and is kept, with what is said of that
    /// beside the words.
    PostPage kept(Post post, String kept) {
        return page(
                post,
                Filled.empty(),
                Filled.empty(),
                Tagging.NONE,
                sheet(post, post.version(), kept, false),
                post.sites());
    }

    /// The same while it is not kept, with why. The form still says from which version it was
    /// begun: whoever types on was not asked whether they write over what another window saved.
    PostPage notKept(Post post, Form form, String why) {
        return page(
                post,
                Filled.empty(),
                Filled.empty(),
                Tagging.NONE,
                sheet(post, SheetFields.seen(form), why, SheetFields.isElsewhere(form)),
                post.sites());
    }

    /// The page with what was typed and what is wrong with it.
    ModelAndView refuse(PostId id, Filled form) {
        return refuse(posts.read(id), form);
    }

    /// The page of a post that need not be begun, with what was typed and what is wrong with it.
    ModelAndView refuse(Post post, Filled form) {
        return unprocessable(page(post, form, Filled.empty(), Tagging.NONE));
    }

    /// The page with what was typed, and that another window saved something else since.
    ModelAndView refuseElsewhere(Post post, Filled form) {
        var told = form.wrong(Written.CAPTION, words("posts.elsewhere"));
        var sheet =
                sheet(
                        post,
                        post.version(),
                        words("posts.kept.not", words("posts.kept.elsewhere")),
                        true);
        return unprocessable(
                new ModelAndView(
                        "posts/post",
                        "page",
                        page(post, told, Filled.empty(), Tagging.NONE, sheet, post.sites())));
    }

    /// The page with what is wrong with an upload.
    ModelAndView refuseUpload(PostId id, Filled upload) {
        return unprocessable(page(posts.read(id), Filled.empty(), upload, Tagging.NONE));
    }

    /// The page with a question about one photo.
    ModelAndView ask(PostId id, Tagging tagging) {
        return unprocessable(page(posts.read(id), tagging.form(), Filled.empty(), tagging));
    }

    /// The post that a form is about: one that is there, or one that the form begins.
    Post onTheSheet(PostId id, Form form) {
        return SheetFields.isFresh(form)
                ? posts.look(id).orElseGet(() -> unwritten(id))
                : posts.read(id);
    }

    private Post unwritten(PostId id) {
        return Post.begun(
                id,
                Scope.current().someone().id(),
                new Manuscript(Caption.NONE, new Timing.WhenApproved()).on(previews.usual()));
    }

    private ModelAndView page(Post post, Filled form, Filled upload, Tagging tagging) {
        var sites = form.errors().isEmpty() ? previews.ticked(post) : post.sites();
        return new ModelAndView(
                "posts/post",
                "page",
                page(post, form, upload, tagging, sheet(post, post.version(), "", false), sites));
    }

    /// @param sites the places that are ticked on it, and where it is shown how it reads
    private PostPage page(
            Post post,
            Filled typed,
            Filled upload,
            Tagging tagging,
            PostPage.Sheet sheet,
            Set<Site> sites) {
        var actor = Scope.current().someone();
        var verdict = verdict(post, actor);
        var findings =
                verdict.map(one -> Findings.of(one, post.photos())).orElse(Findings.NOT_ASKED);
        boolean fresh = sheet.fresh();
        boolean mine = isChangedBy(post, actor);
        var form = Written.filled(post, sites).under(typed);
        if (mine && !typed.isWrong()) form = Written.asking(post, form);
        return new PostPage(
                PostRoutes.post(post.id()),
                fresh ? words("posts.new.title") : post.caption().opening(),
                PostWords.tag(post.state()),
                people.names(Set.of(post.author())).getOrDefault(post.author(), ""),
                previews.due(post),
                post.isDecidedWith(actor) ? posts.findReturnReason(post.id()).orElse("") : "",
                post.state() == PostState.REFUSED,
                mine ? standing(post) : "",
                mine,
                sheet,
                mine && post.state().canBecome(PostState.SUBMITTED) && !findings.block(),
                withdrawal(post, actor),
                review(post, actor),
                form,
                mine ? previews.times() : List.of(),
                previews.of(post, sites),
                verdict.map(said -> MarkedText.of(post.caption().value(), said))
                        .orElseGet(() -> MarkedText.plain(post.caption().value())),
                cards(post, actor, findings, form, tagging),
                upload,
                findings,
                fresh ? List.of() : whereabouts.of(post.id()),
                fresh ? List.of() : history.of(post));
    }

    private PostPage.Sheet sheet(Post post, int seen, String kept, boolean elsewhere) {
        boolean keeps =
                isChangedBy(post, Scope.current().someone()) && post.state() == PostState.DRAFT;
        return new PostPage.Sheet(seen, posts.look(post.id()).isEmpty(), kept, keeps, elsewhere);
    }

    private static boolean isChangedBy(Post post, Actor.Someone actor) {
        return post.author().equals(actor.id()) && post.isOpenToChange();
    }

    /// What the gate says of it as things stand today, for whoever still has to act on that. To
    /// anybody else, and of what is out or closed, it would tell beside the children's names who
    /// may not be shown: what was said at its time is kept where the page says why it was allowed.
    private Optional<Verdict> verdict(Post post, Actor.Someone actor) {
        boolean toMend = isChangedBy(post, actor);
        boolean toDecide = actor.may(Right.APPROVE_POSTS) && post.waitsForADecision();
        return toMend || toDecide ? Optional.of(examination.of(post)) : Optional.empty();
    }

    private String standing(Post post) {
        return switch (post.state()) {
            case SUBMITTED -> words("posts.standing.submitted");
            case APPROVED -> words("posts.standing.approved");
            case HELD -> words("posts.standing.held");
            case DRAFT -> wasVoided(post) ? words("posts.standing.voided") : "";
            case PUBLISHED, WITHDRAWN, REFUSED, DISCARDED -> "";
        };
    }

    /// Whether a change made an approval void, and it was not sent again since.
    private boolean wasVoided(Post post) {
        var verbs =
                timeline.of(new Thing("post", post.id().value())).stream()
                        .map(Timeline.Row::verb)
                        .toList();
        return verbs.lastIndexOf("approval.voided") > verbs.lastIndexOf("post.submitted");
    }

    /// The school reads how many children it shows. Were their names there until it is held or
    /// taken back, whoever looked before would know of whom that was.
    private List<PhotoCard> cards(
            Post post, Actor.Someone actor, Findings findings, Filled form, Tagging tagging) {
        boolean named = post.isDecidedWith(actor);
        var pupils = roll.known(post.children()).stream().collect(toMap(Pupil::id, identity()));
        return IntStream.range(0, post.photos().size())
                .mapToObj(
                        i ->
                                PhotoCard.of(
                                        post.id(),
                                        i + 1,
                                        post.photos().get(i),
                                        pupils,
                                        named,
                                        findings,
                                        form,
                                        tagging))
                .toList();
    }

    private static String withdrawal(Post post, Actor.Someone actor) {
        return post.isDecidedWith(actor) && post.state().canBecome(post.state().takenBack())
                ? PostRoutes.post(post.id()) + "/withdrawal"
                : "";
    }

    private static String review(Post post, Actor.Someone actor) {
        boolean may = actor.may(Right.APPROVE_POSTS) && !post.author().equals(actor.id());
        return may && post.waitsForADecision() ? "/review/" + post.id() : "";
    }

    private static ModelAndView unprocessable(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
