package org.verger.posts.web;

import static org.verger.parts.Words.words;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.verger.forms.Filled;
import org.verger.forms.Form;
import org.verger.forms.Parsed;
import org.verger.frame.Flash;
import org.verger.posts.Decision;
import org.verger.posts.Drafts;
import org.verger.posts.PostId;
import org.verger.posts.Refusal;

import java.util.Map;
import java.util.UUID;

/// Writing a post, changing its words, and putting it before those who decide.
@Controller
class PostController {
    private final Drafts drafts;
    private final PostPages pages;

    PostController(Drafts drafts, PostPages pages) {
        this.drafts = drafts;
        this.pages = pages;
    }

    @GetMapping(PostRoutes.NEW)
    ModelAndView blank() {
        return newPost(Filled.with(Map.of("when", Written.WHEN_APPROVED)));
    }

    @PostMapping(PostRoutes.POSTS)
    ModelAndView write(HttpServletRequest request) {
        return switch (Written.parse(Form.of(request))) {
            case Parsed.Errors<Written>(var form) -> refused(newPost(form));
            case Parsed.Value<Written>(var written) ->
                    to(drafts.write(written.caption(), written.timing()));
        };
    }

    @GetMapping(PostRoutes.POST)
    ModelAndView show(@PathVariable UUID post) {
        return pages.show(new PostId(post));
    }

    @PostMapping(PostRoutes.POST)
    ModelAndView rewrite(@PathVariable UUID post, HttpServletRequest request) {
        var id = new PostId(post);
        var form = Form.of(request);
        return switch (Written.parse(form)) {
            case Parsed.Errors<Written>(var wrong) -> pages.refuse(id, wrong);
            case Parsed.Value<Written>(var written) ->
                    switch (drafts.rewrite(id, written.caption(), written.timing())) {
                        case Decision.Done _ -> saved(id, request);
                        case Decision.Refused refused ->
                                pages.refuse(id, why(form.filled(), refused));
                    };
        };
    }

    @PostMapping(PostRoutes.SUBMISSION)
    ModelAndView submit(@PathVariable UUID post, HttpServletRequest request) {
        var id = new PostId(post);
        return switch (drafts.submit(id)) {
            case Decision.Done _ -> {
                Flash.done(words("posts.submitted")).after(request);
                yield to(id);
            }
            case Decision.Refused refused -> pages.refuse(id, why(Filled.empty(), refused));
        };
    }

    private static ModelAndView saved(PostId id, HttpServletRequest request) {
        Flash.done(words("posts.saved")).after(request);
        return to(id);
    }

    private static Filled why(Filled form, Decision.Refused refused) {
        var told = form;
        for (Refusal reason : refused.reasons())
            told = told.wrong("caption", PostWords.because(reason));
        return told;
    }

    private static ModelAndView newPost(Filled form) {
        return new ModelAndView("posts/new", "page", new NewPostPage(form));
    }

    private static ModelAndView refused(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView to(PostId id) {
        return new ModelAndView("redirect:" + PostRoutes.post(id));
    }
}
