package org.verger.posts.web;

import static org.verger.parts.Words.words;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.verger.forms.Filled;
import org.verger.forms.Form;
import org.verger.photos.Photo;
import org.verger.photos.PhotoId;
import org.verger.platform.NotFound;
import org.verger.posts.Decision;
import org.verger.posts.Drafts;
import org.verger.posts.PostId;
import org.verger.posts.Posts;
import org.verger.pupils.Pupil;
import org.verger.pupils.PupilId;
import org.verger.pupils.Roll;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Says which child is in a photo: by a typed name, and by choosing where several have it.
@Component
class Tags {
    private static final int MOST_CHOICES = 12;
    private static final int MOST_SUGGESTED = 6;

    private final Drafts drafts;
    private final Posts posts;
    private final Roll roll;
    private final PostPages pages;

    Tags(Drafts drafts, Posts posts, Roll roll, PostPages pages) {
        this.drafts = drafts;
        this.posts = posts;
        this.roll = roll;
        this.pages = pages;
    }

    /// Tags the children whose names were typed at photos, so that whatever a button does is done
    /// with them; the page that asks where it is not plain who is meant, with those names still in
    /// it.
    Optional<ModelAndView> settled(PostId id, Form form) {
        return settled(id, form, Optional.empty());
    }

    /// The same, with the child who was typed or chosen at one photo.
    Optional<ModelAndView> settled(PostId id, Form form, Optional<PhotoId> at) {
        var open =
                Stream.concat(at.stream(), named(id, form).stream())
                        .distinct()
                        .flatMap(photo -> open(id, photo, form, fitting(photo, form, at)).stream())
                        .toList();
        return open.stream().findFirst().map(first -> pages.ask(id, first.beside(open)));
    }

    /// The place of the first photo at which a name was typed, if one was.
    Optional<ModelAndView> place(PostId id, Form form) {
        return named(id, form).stream().findFirst().map(photo -> to(id, photo));
    }

    private List<PhotoId> named(PostId id, Form form) {
        return posts.get(id).photos().stream()
                .map(Photo::id)
                .filter(photo -> !form.text(PhotoCard.childField(photo)).orEmpty().isEmpty())
                .toList();
    }

    /// The children who may be meant by what is typed so far: a few, or none.
    ModelAndView suggest(PostId id, PhotoId photo, Form form) {
        if (posts.read(id).photos().stream().noneMatch(one -> one.id().equals(photo))) {
            throw new NotFound("photo " + photo);
        }
        var typed = form.text(PhotoCard.childField(photo)).orEmpty();
        var fitting = roll.find(typed).stream().limit(MOST_SUGGESTED).map(Tags::choice);
        return new ModelAndView(
                "posts/choices",
                "page",
                new ChoicesPage(
                        PostRoutes.post(id) + "/photos/" + photo + "/children", fitting.toList()));
    }

    private Optional<Tagging> open(PostId id, PhotoId photo, Form form, List<Pupil> fitting) {
        return fitting.size() == 1
                ? refused(photo, drafts.tag(id, photo, fitting.getFirst().id()))
                : Optional.of(question(photo, form, fitting));
    }

    /// The page after something was said of one photo.
    ModelAndView answer(PostId id, PhotoId photo, Decision decision) {
        return refused(photo, decision)
                .map(open -> pages.ask(id, open))
                .orElseGet(() -> to(id, photo));
    }

    /// The place of a photo on the page.
    static ModelAndView to(PostId id, PhotoId photo) {
        return new ModelAndView("redirect:" + PostRoutes.photo(id, photo));
    }

    private static Optional<Tagging> refused(PhotoId photo, Decision decision) {
        return switch (decision) {
            case Decision.Done _ -> Optional.empty();
            case Decision.Refused(_, var reasons) ->
                    Optional.of(wrong(photo, Filled.empty(), PostWords.because(reasons)));
        };
    }

    /// The children of the writer's own school whom the answer fits; nobody else's are looked at. A
    /// child is chosen at one photo, and named at any.
    private List<Pupil> fitting(PhotoId photo, Form form, Optional<PhotoId> at) {
        var chosen = form.text("chosen").id(words("posts.child.unknown")).optional();
        if (chosen.isPresent() && at.equals(Optional.of(photo)))
            return roll.list(Set.of(new PupilId(chosen.get())));
        var typed = form.text(PhotoCard.childField(photo)).orEmpty();
        if (typed.isEmpty()) return List.of();
        var fitting = roll.list(typed);
        var exact = fitting.stream().filter(p -> p.name().full().equalsIgnoreCase(typed)).toList();
        return exact.isEmpty() ? fitting : exact;
    }

    private static Tagging question(PhotoId photo, Form form, List<Pupil> fitting) {
        var field = PhotoCard.childField(photo);
        var typed = form.text(field).orEmpty();
        var kept = Filled.with(Map.of(field, typed));
        if (typed.isEmpty()) return wrong(photo, kept, words("posts.child.missing"));
        if (fitting.isEmpty()) return wrong(photo, kept, words("posts.child.unknown"));
        if (fitting.size() > MOST_CHOICES) {
            return wrong(photo, kept, words("posts.child.too-many", fitting.size()));
        }
        return new Tagging(photo, fitting.stream().map(Tags::choice).toList(), kept);
    }

    private static Tagging wrong(PhotoId photo, Filled typed, String words) {
        return new Tagging(photo, List.of(), typed.wrong(PhotoCard.childField(photo), words));
    }

    private static PhotoCard.Choice choice(Pupil pupil) {
        return new PhotoCard.Choice(
                pupil.id().toString(),
                pupil.name().full(),
                words("posts.child.where", pupil.yearGroup(), pupil.className()));
    }
}
