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
import org.verger.forms.Parsed;
import org.verger.frame.Flash;
import org.verger.photos.PhotoId;
import org.verger.photos.PhotoLab;
import org.verger.photos.Taken;
import org.verger.posts.Decision;
import org.verger.posts.Drafts;
import org.verger.posts.PostId;
import org.verger.posts.Refusal;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Adding photos to a post, saying what they show, and taking them out.
@Controller
class PhotoController {
    private static final int LONGEST_ALT_TEXT = 1_000;

    private final Drafts drafts;
    private final PhotoLab lab;
    private final PostPages pages;

    PhotoController(Drafts drafts, PhotoLab lab, PostPages pages) {
        this.drafts = drafts;
        this.lab = lab;
        this.pages = pages;
    }

    @PostMapping(PostRoutes.PHOTOS)
    ModelAndView add(
            @PathVariable UUID post,
            @RequestParam List<MultipartFile> photos,
            HttpServletRequest request)
            throws IOException {
        var id = new PostId(post);
        var wrong = Filled.empty();
        for (var upload : photos) {
            var refused = add(id, upload);
            if (refused.isPresent()) wrong = wrong.wrong("photos", refused.get());
        }
        if (wrong.isWrong()) return pages.refuseUpload(id, wrong);
        Flash.done(words("posts.photos.added", photos.size())).after(request);
        return to(PostRoutes.post(id) + "#photos");
    }

    @PostMapping(PostRoutes.PHOTO)
    ModelAndView describe(
            @PathVariable UUID post, @PathVariable UUID photo, HttpServletRequest request) {
        var id = new PostId(post);
        var which = new PhotoId(photo);
        var form = Form.of(request);
        var alt =
                form.text(PhotoCard.altField(which))
                        .required(words("posts.alt.missing"))
                        .atMost(LONGEST_ALT_TEXT, words("posts.alt.too-long", LONGEST_ALT_TEXT));
        return switch (form.parse(alt::value)) {
            case Parsed.Errors<String>(var wrong) ->
                    pages.ask(id, new Tagging(which, List.of(), wrong));
            case Parsed.Value<String>(var words) ->
                    answer(
                            id,
                            which,
                            drafts.describe(id, which, words),
                            request,
                            "posts.alt.saved");
        };
    }

    @PostMapping(PostRoutes.REMOVAL)
    ModelAndView remove(
            @PathVariable UUID post, @PathVariable UUID photo, HttpServletRequest request) {
        var id = new PostId(post);
        var which = new PhotoId(photo);
        return answer(id, which, drafts.remove(id, which), request, "posts.photo.removed");
    }

    private Optional<String> add(PostId id, MultipartFile upload) throws IOException {
        var name = Optional.ofNullable(upload.getOriginalFilename()).orElse("");
        if (upload.isEmpty()) return Optional.of(words("posts.photos.none"));
        return switch (lab.develop(name, upload.getBytes())) {
            case Taken.Not(var fileName, var why) ->
                    Optional.of(words("posts.photos.not-taken", fileName, why));
            case Taken.AsPhoto(var photo) ->
                    switch (drafts.add(id, photo)) {
                        case Decision.Done _ -> Optional.empty();
                        case Decision.Refused(_, var reasons) -> Optional.of(because(reasons));
                    };
        };
    }

    private ModelAndView answer(
            PostId id, PhotoId photo, Decision decision, HttpServletRequest request, String done) {
        return switch (decision) {
            case Decision.Done _ -> {
                Flash.done(words(done)).after(request);
                yield to(PostRoutes.photo(id, photo));
            }
            case Decision.Refused(_, var reasons) ->
                    pages.ask(
                            id,
                            new Tagging(
                                    photo,
                                    List.of(),
                                    Filled.with(Map.of())
                                            .wrong(PhotoCard.altField(photo), because(reasons))));
        };
    }

    private static String because(List<Refusal> reasons) {
        return String.join(" ", reasons.stream().map(PostWords::because).toList());
    }

    private static ModelAndView to(String path) {
        return new ModelAndView("redirect:" + path);
    }
}
