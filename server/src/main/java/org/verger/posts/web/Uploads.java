package org.verger.posts.web;

import static org.verger.parts.Words.words;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.verger.forms.Filled;
import org.verger.forms.Form;
import org.verger.frame.Flash;
import org.verger.gate.Picture.Source;
import org.verger.photos.PhotoLab;
import org.verger.photos.Taken;
import org.verger.posts.Decision;
import org.verger.posts.Drafts;
import org.verger.posts.PostId;

import java.util.List;
import java.util.Optional;

/// Makes photos of a post out of what was uploaded.
@Component
class Uploads {
    static final String PHOTOS = "photos";
    static final String ORIGIN = "origin";
    static final String CREDIT = "credit";

    private static final int MEGABYTE = 1024 * 1024;

    /// What no photo needs more of, and what is read into memory at most.
    private static final int LARGEST = 20 * MEGABYTE;

    private final Drafts drafts;
    private final PhotoLab lab;
    private final PostPages pages;

    Uploads(Drafts drafts, PhotoLab lab, PostPages pages) {
        this.drafts = drafts;
        this.lab = lab;
        this.pages = pages;
    }

    /// Whether there is anything among what a browser sends of a file field; it sends an empty file
    /// where none was chosen.
    static boolean areIn(List<MultipartFile> photos) {
        return photos.stream().anyMatch(photo -> !photo.isEmpty());
    }

    /// Adds those that can be taken, and says of the others why not.
    ModelAndView add(PostId id, List<MultipartFile> sent, Form form, HttpServletRequest request) {
        var photos = sent.stream().filter(Uploads::isChosen).toList();
        var said = Written.source(form, ORIGIN, CREDIT);
        if (form.filled().isWrong()) return pages.refuseUpload(id, form.filled());
        var source = said.get();
        var wrong = Filled.empty();
        if (photos.isEmpty()) wrong = wrong.wrong(PHOTOS, words("posts.photos.none"));
        for (var upload : photos) {
            var refused = add(id, upload, source);
            if (refused.isPresent()) wrong = wrong.wrong(PHOTOS, refused.get());
        }
        if (wrong.isWrong()) return pages.refuseUpload(id, wrong);
        Flash.done(words("posts.photos.added", photos.size())).after(request);
        return new ModelAndView("redirect:" + PostRoutes.post(id) + "#photos");
    }

    private static String fileName(MultipartFile upload) {
        return Optional.ofNullable(upload.getOriginalFilename()).orElse("");
    }

    /// One field may be filled and the other not.
    private static boolean isChosen(MultipartFile upload) {
        return !upload.isEmpty() || !fileName(upload).isEmpty();
    }

    private Optional<String> add(PostId id, MultipartFile upload, Source source) {
        if (upload.getSize() > LARGEST)
            return Optional.of(words("posts.photos.too-large", LARGEST / MEGABYTE));
        if (upload.isEmpty()) return Optional.of(words("posts.photos.none"));
        return switch (lab.develop(fileName(upload), upload::getBytes, source)) {
            case Taken.Not(var fileName, var why) ->
                    Optional.of(words("posts.photos.not-taken", fileName, why));
            case Taken.AsPhoto(var photo) ->
                    switch (drafts.add(id, photo)) {
                        case Decision.Done _ -> Optional.empty();
                        case Decision.Refused(_, var reasons) ->
                                Optional.of(PostWords.because(reasons));
                    };
        };
    }
}
