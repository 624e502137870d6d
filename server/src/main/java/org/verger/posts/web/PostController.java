package org.verger.posts.web;

import static org.verger.parts.Words.words;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.verger.forms.Filled;
import org.verger.forms.Form;
import org.verger.frame.Flash;
import org.verger.posts.Decision;
import org.verger.posts.Drafts;
import org.verger.posts.PostId;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Writing a post, changing its words, and putting it before those who decide.
@Controller
class PostController {
    private final Drafts drafts;
    private final PostPages pages;
    private final Sheet sheet;
    private final Uploads lab;
    private final Tags tags;

    PostController(Drafts drafts, PostPages pages, Sheet sheet, Uploads uploads, Tags tags) {
        this.drafts = drafts;
        this.pages = pages;
        this.sheet = sheet;
        this.lab = uploads;
        this.tags = tags;
    }

    @GetMapping(PostRoutes.NEW)
    ModelAndView blank() {
        return pages.blank(drafts.next());
    }

    @GetMapping(PostRoutes.POST)
    ModelAndView show(@PathVariable UUID post) {
        return pages.show(new PostId(post));
    }

    /// Saves everything that the page has: its words, photos that were chosen, a child whose name
    /// was typed.
    @PostMapping(PostRoutes.POST)
    ModelAndView save(
            @PathVariable UUID post,
            @RequestParam Optional<List<MultipartFile>> photos,
            HttpServletRequest request) {
        var id = new PostId(post);
        var form = Form.of(request);
        var uploads = photos.orElse(List.of());
        boolean withPhotos = Uploads.areIn(uploads);
        var wrong = sheet.keep(id, form, withPhotos ? Pressed.OTHER : Pressed.SAVE);
        if (wrong.isPresent()) return wrong.get();
        if (withPhotos) return lab.add(id, uploads, form, request);
        return tags.place(id, form).orElseGet(() -> saved(id, request));
    }

    @PostMapping(PostRoutes.SUBMISSION)
    ModelAndView submit(@PathVariable UUID post, HttpServletRequest request) {
        var id = new PostId(post);
        return sheet.keep(id, Form.of(request), Pressed.SEND).orElseGet(() -> submit(id, request));
    }

    private ModelAndView submit(PostId id, HttpServletRequest request) {
        return switch (drafts.submit(id)) {
            case Decision.Done _ -> {
                Flash.done(words("posts.submitted")).after(request);
                yield to(id);
            }
            case Decision.Refused refused -> pages.refuse(id, Sheet.why(Filled.empty(), refused));
        };
    }

    private static ModelAndView saved(PostId id, HttpServletRequest request) {
        Flash.done(words("posts.saved")).after(request);
        return to(id);
    }

    private static ModelAndView to(PostId id) {
        return new ModelAndView("redirect:" + PostRoutes.post(id));
    }
}
