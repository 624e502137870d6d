package org.verger.posts.web;

import static org.verger.parts.Words.words;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.verger.forms.Form;
import org.verger.forms.Parsed;
import org.verger.frame.Flash;
import org.verger.gate.Finding;
import org.verger.gate.Place;
import org.verger.parts.Dates;
import org.verger.photos.PhotoId;
import org.verger.posts.Decision;
import org.verger.posts.Drafts;
import org.verger.posts.Examination;
import org.verger.posts.Manuscript;
import org.verger.posts.Post;
import org.verger.posts.PostId;
import org.verger.posts.Posts;
import org.verger.posts.Refusal;
import org.verger.verdicts.FindingId;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// What the gate says while somebody writes, and its mends at one press.
@Controller
class LookController {
    private final Drafts drafts;
    private final Posts posts;
    private final Examination examination;
    private final PostPages pages;
    private final Sheet sheet;
    private final Written written;
    private final Clock clock;

    LookController(
            Drafts drafts,
            Posts posts,
            Examination examination,
            PostPages pages,
            Sheet sheet,
            Written written,
            Clock clock) {
        this.drafts = drafts;
        this.posts = posts;
        this.examination = examination;
        this.pages = pages;
        this.sheet = sheet;
        this.written = written;
        this.clock = clock;
    }

    /// Looks at what is typed just now, and keeps it where it is a draft.
    @PostMapping(PostRoutes.LOOK)
    ModelAndView look(
            @PathVariable UUID post, HttpServletRequest request, HttpServletResponse response) {
        var id = new PostId(post);
        var form = Form.of(request);
        var before = pages.onTheSheet(id, form);
        var seen =
                switch (written.soFar(form, before)) {
                    case Parsed.Errors(var wrong) ->
                            pages.notKept(
                                    before,
                                    form,
                                    words("posts.kept.not", wrong.errors().getFirst().words()));
                    case Parsed.Value(var manuscript) -> kept(before, form, manuscript);
                };
        if (!seen.sheet().fresh()) response.setHeader("HX-Replace-Url", seen.path());
        return new ModelAndView("posts/looked", "page", seen);
    }

    @PostMapping(PostRoutes.MENDS)
    ModelAndView mend(@PathVariable UUID post, HttpServletRequest request) {
        var id = new PostId(post);
        var form = Form.of(request);
        return sheet.keep(id, form, Pressed.OTHER)
                .orElseGet(() -> mend(id, form.text("mend").orEmpty(), request));
    }

    private PostPage kept(Post before, Form form, Manuscript manuscript) {
        var id = before.id();
        if (SheetFields.isFresh(form)) {
            if (manuscript.caption().isEmpty()) return pages.notKept(before, form, "");
            drafts.begin(id, manuscript);
        }
        if (SheetFields.isElsewhere(form))
            return pages.notKept(
                    before.saying(manuscript),
                    form,
                    words("posts.kept.not", words("posts.kept.elsewhere")));
        return switch (drafts.keep(id, SheetFields.seen(form), manuscript)) {
            case Decision.Done _ ->
                    pages.kept(posts.read(id), words("posts.kept", Dates.time(clock.instant())));
            case Decision.Refused(_, var reasons) ->
                    pages.notKept(
                            before.saying(manuscript),
                            form,
                            words("posts.kept.not", notKept(reasons)));
        };
    }

    /// What is with others is not changed by typing: its author has to mean it.
    private static String notKept(List<Refusal> reasons) {
        return reasons.equals(List.of(Refusal.NOT_NOW))
                ? words("posts.kept.press")
                : PostWords.because(reasons);
    }

    private ModelAndView mend(PostId id, String asked, HttpServletRequest request) {
        var found = FindingId.read(asked).flatMap(one -> finding(id, one));
        if (found.isPresent()) return mend(id, found.get(), request);
        Flash.notice(words("posts.mend.gone")).after(request);
        return to(id);
    }

    private ModelAndView mend(PostId id, Finding finding, HttpServletRequest request) {
        return switch (drafts.mend(id, finding)) {
            case Decision.Done _ -> {
                Flash.done(words("posts.mend.done")).after(request);
                yield to(id);
            }
            case Decision.Refused refused ->
                    pages.refuse(id, Sheet.why(field(id, finding.place()), refused));
        };
    }

    /// The field in which somebody would mend by hand what stands here.
    private String field(PostId id, Place place) {
        return switch (place) {
            case Place.InAltText(int at, _, _) -> field(id, at, PhotoCard::altField);
            case Place.InCredit(int at, _, _) -> field(id, at, PhotoCard::creditField);
            case Place.InText _,
                    Place.InFileName _,
                    Place.InWriting _,
                    Place.OnPicture _,
                    Place.Whole _ ->
                    Written.CAPTION;
        };
    }

    private String field(PostId id, int photo, Function<PhotoId, String> field) {
        return posts.read(id).photos().stream()
                .skip(photo)
                .findFirst()
                .map(one -> field.apply(one.id()))
                .orElse(Written.CAPTION);
    }

    private Optional<Finding> finding(PostId id, FindingId asked) {
        return examination.of(posts.read(id)).findings().stream()
                .filter(finding -> FindingId.of(finding).equals(asked))
                .findFirst();
    }

    private static ModelAndView to(PostId id) {
        return new ModelAndView("redirect:" + PostRoutes.post(id));
    }
}
