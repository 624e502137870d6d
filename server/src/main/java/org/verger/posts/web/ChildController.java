package org.verger.posts.web;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.verger.forms.Form;
import org.verger.photos.PhotoId;
import org.verger.posts.Drafts;
import org.verger.posts.PostId;
import org.verger.pupils.PupilId;

import java.util.UUID;

/// Saying which children are in a photo, and that one is not.
@Controller
class ChildController {
    private final Drafts drafts;
    private final Sheet sheet;
    private final Tags tags;

    ChildController(Drafts drafts, Sheet sheet, Tags tags) {
        this.drafts = drafts;
        this.sheet = sheet;
        this.tags = tags;
    }

    /// The children who may be meant, while a name is being typed.
    @GetMapping(PostRoutes.CHILDREN)
    ModelAndView suggest(
            @PathVariable UUID post, @PathVariable UUID photo, HttpServletRequest request) {
        return tags.suggest(new PostId(post), new PhotoId(photo), Form.of(request));
    }

    @PostMapping(PostRoutes.CHILDREN)
    ModelAndView tag(
            @PathVariable UUID post, @PathVariable UUID photo, HttpServletRequest request) {
        var id = new PostId(post);
        var form = Form.of(request);
        var which = new PhotoId(photo);
        return sheet.keep(id, form, which).orElseGet(() -> Tags.to(id, which));
    }

    @PostMapping(PostRoutes.CHILD_REMOVAL)
    ModelAndView untag(
            @PathVariable UUID post,
            @PathVariable UUID photo,
            @PathVariable UUID child,
            HttpServletRequest request) {
        var id = new PostId(post);
        var which = new PhotoId(photo);
        return sheet.keep(id, Form.of(request), Pressed.OTHER)
                .orElseGet(
                        () -> tags.answer(id, which, drafts.untag(id, which, new PupilId(child))));
    }
}
