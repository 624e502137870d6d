package org.verger.posts.web;

import static org.verger.parts.Words.words;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.verger.forms.Filled;
import org.verger.forms.Form;
import org.verger.frame.Flash;
import org.verger.photos.PhotoId;
import org.verger.posts.Decision;
import org.verger.posts.Drafts;
import org.verger.posts.PostId;
import org.verger.posts.SecondLooks;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Adding photos to a post, and taking them out.
@Controller
class PhotoController {
    private final Drafts drafts;
    private final Sheet sheet;
    private final Uploads uploads;
    private final PostPages pages;
    private final SecondLooks looks;

    PhotoController(
            Drafts drafts, Sheet sheet, Uploads uploads, PostPages pages, SecondLooks looks) {
        this.drafts = drafts;
        this.looks = looks;
        this.sheet = sheet;
        this.uploads = uploads;
        this.pages = pages;
    }

    @PostMapping(PostRoutes.PHOTOS)
    ModelAndView add(
            @PathVariable UUID post,
            @RequestParam Optional<List<MultipartFile>> photos,
            HttpServletRequest request) {
        var id = new PostId(post);
        var form = Form.of(request);
        var wrong = sheet.keep(id, form, Pressed.OTHER);
        return wrong.isPresent()
                ? wrong.get()
                : uploads.add(id, photos.orElse(List.of()), form, request);
    }

    @PostMapping(PostRoutes.REMOVAL)
    ModelAndView remove(
            @PathVariable UUID post, @PathVariable UUID photo, HttpServletRequest request) {
        var id = new PostId(post);
        var which = new PhotoId(photo);
        return sheet.keep(id, Form.of(request), Pressed.OTHER)
                .orElseGet(() -> remove(id, which, request));
    }

    /// Has what is written in a photo read again; whoever asks goes back to where they stood.
    @PostMapping(PostRoutes.READING)
    ModelAndView read(
            @PathVariable UUID post, @PathVariable UUID photo, HttpServletRequest request) {
        var id = new PostId(post);
        var which = new PhotoId(photo);
        var form = Form.of(request);
        return sheet.keep(id, form, Pressed.OTHER).orElseGet(() -> read(id, which, form, request));
    }

    private ModelAndView read(PostId id, PhotoId photo, Form form, HttpServletRequest request) {
        switch (looks.ask(id, photo)) {
            case Decision.Done _ -> Flash.done(words("posts.photo.reading")).after(request);
            case Decision.Refused(_, var reasons) ->
                    Flash.problem(PostWords.because(reasons)).after(request);
        }
        return new ModelAndView(
                "redirect:"
                        + (form.ticked("deciding")
                                ? "/review/" + id
                                : PostRoutes.photo(id, photo)));
    }

    private ModelAndView remove(PostId id, PhotoId photo, HttpServletRequest request) {
        return switch (drafts.remove(id, photo)) {
            case Decision.Done _ -> {
                Flash.done(words("posts.photo.removed")).after(request);
                yield new ModelAndView("redirect:" + PostRoutes.post(id) + "#photos");
            }
            case Decision.Refused refused -> pages.refuse(id, Sheet.why(Filled.empty(), refused));
        };
    }
}
