package org.verger.asking.web;

import static org.verger.parts.Words.words;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.verger.asking.CarersOwn;
import org.verger.blobs.BlobStore;
import org.verger.frame.Flash;
import org.verger.platform.NotFound;
import org.verger.posts.PostId;
import org.verger.pupils.PupilId;

import java.util.UUID;

/// The pictures of a carer's child that the public sees or may see, and having one taken down.
@Controller
class PictureController {
    private final VisitAt visits;
    private final CarersOwn own;
    private final BlobStore blobs;

    PictureController(VisitAt visits, CarersOwn own, BlobStore blobs) {
        this.visits = visits;
        this.own = own;
        this.blobs = blobs;
    }

    @GetMapping(CarerRoutes.PICTURE)
    ResponseEntity<byte[]> picture(
            @PathVariable String school,
            @PathVariable String link,
            @PathVariable UUID child,
            @PathVariable UUID post,
            @PathVariable UUID photo) {
        var whom = new PupilId(child);
        var content =
                visits.call(
                        school,
                        link,
                        (visit, _) ->
                                own.visible(visit, whom).stream()
                                        .filter(one -> one.id().value().equals(post))
                                        .flatMap(one -> one.photos().stream())
                                        .filter(one -> one.id().value().equals(photo))
                                        .filter(one -> one.children().contains(whom))
                                        .findFirst()
                                        .map(one -> blobs.get(QuestionPages.onAPhone(one).blob()))
                                        .orElseThrow(() -> new NotFound("photo " + photo)));
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.noStore())
                .body(content);
    }

    @PostMapping(CarerRoutes.REMOVAL)
    ModelAndView takeDown(
            @PathVariable String school,
            @PathVariable String link,
            @PathVariable UUID child,
            @PathVariable UUID post,
            HttpServletRequest request) {
        var whom = new PupilId(child);
        return visits.call(
                school,
                link,
                (visit, start) -> {
                    own.takeDown(visit, whom, new PostId(post));
                    Flash.done(words("asking.picture.gone")).after(request);
                    return new ModelAndView("redirect:" + CarerRoutes.child(start, whom) + "/done");
                });
    }
}
