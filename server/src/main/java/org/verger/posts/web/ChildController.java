package org.verger.posts.web;

import static org.verger.parts.Words.words;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.verger.forms.Filled;
import org.verger.forms.Form;
import org.verger.photos.PhotoId;
import org.verger.posts.Decision;
import org.verger.posts.Drafts;
import org.verger.posts.PostId;
import org.verger.pupils.Pupil;
import org.verger.pupils.PupilId;
import org.verger.pupils.Roll;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Saying which children are in a photo: by typing a name, and choosing where several have it.
@Controller
class ChildController {
    private static final int MOST_CHOICES = 12;

    private final Drafts drafts;
    private final Roll roll;
    private final PostPages pages;

    ChildController(Drafts drafts, Roll roll, PostPages pages) {
        this.drafts = drafts;
        this.roll = roll;
        this.pages = pages;
    }

    @PostMapping(PostRoutes.CHILDREN)
    ModelAndView tag(
            @PathVariable UUID post, @PathVariable UUID photo, HttpServletRequest request) {
        var id = new PostId(post);
        var which = new PhotoId(photo);
        var form = Form.of(request);
        var fitting = fitting(which, form);
        return fitting.size() == 1
                ? answer(id, which, drafts.tag(id, which, fitting.getFirst().id()))
                : pages.ask(id, question(which, form, fitting));
    }

    @PostMapping(PostRoutes.CHILD_REMOVAL)
    ModelAndView untag(
            @PathVariable UUID post, @PathVariable UUID photo, @PathVariable UUID child) {
        var id = new PostId(post);
        var which = new PhotoId(photo);
        return answer(id, which, drafts.untag(id, which, new PupilId(child)));
    }

    /// The children of the writer's own school whom the answer fits; nobody else's are looked at.
    private List<Pupil> fitting(PhotoId photo, Form form) {
        var chosen = form.text("chosen").id(words("posts.child.unknown")).optional();
        if (chosen.isPresent()) return roll.list(Set.of(new PupilId(chosen.get())));
        var typed = form.text(PhotoCard.childField(photo)).orEmpty();
        if (typed.isEmpty()) return List.of();
        var fitting = roll.list(typed);
        var exact = fitting.stream().filter(p -> p.name().full().equalsIgnoreCase(typed)).toList();
        return exact.isEmpty() ? fitting : exact;
    }

    private static Tagging question(PhotoId photo, Form form, List<Pupil> fitting) {
        var typed = form.filled();
        if (form.text(PhotoCard.childField(photo)).orEmpty().isEmpty()) {
            return new Tagging(
                    photo,
                    List.of(),
                    typed.wrong(PhotoCard.childField(photo), words("posts.child.missing")));
        }
        if (fitting.isEmpty()) {
            return new Tagging(
                    photo,
                    List.of(),
                    typed.wrong(PhotoCard.childField(photo), words("posts.child.unknown")));
        }
        if (fitting.size() > MOST_CHOICES) {
            return new Tagging(
                    photo,
                    List.of(),
                    typed.wrong(
                            PhotoCard.childField(photo),
                            words("posts.child.too-many", fitting.size())));
        }
        return new Tagging(photo, fitting.stream().map(ChildController::choice).toList(), typed);
    }

    private static PhotoCard.Choice choice(Pupil pupil) {
        return new PhotoCard.Choice(
                pupil.id().toString(),
                pupil.name().full(),
                words("posts.child.where", pupil.yearGroup(), pupil.className()));
    }

    private ModelAndView answer(PostId id, PhotoId photo, Decision decision) {
        return switch (decision) {
            case Decision.Done _ -> new ModelAndView("redirect:" + PostRoutes.photo(id, photo));
            case Decision.Refused(_, var reasons) ->
                    pages.ask(
                            id,
                            new Tagging(
                                    photo,
                                    List.of(),
                                    Filled.with(Map.of())
                                            .wrong(
                                                    PhotoCard.childField(photo),
                                                    PostWords.because(reasons.getFirst()))));
        };
    }
}
