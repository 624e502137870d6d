package org.verger.posts.web;

import static org.verger.parts.Words.words;

import org.springframework.stereotype.Component;
import org.verger.forms.Filled;
import org.verger.forms.Form;
import org.verger.forms.Parsed;
import org.verger.forms.Text;
import org.verger.gate.Picture.Origin;
import org.verger.gate.Picture.Source;
import org.verger.parts.Dates;
import org.verger.photos.Photo;
import org.verger.photos.PhotoId;
import org.verger.posts.Caption;
import org.verger.posts.Manuscript;
import org.verger.posts.Post;
import org.verger.posts.Site;
import org.verger.posts.Timing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/// Reads what a writer sends, and shows again what they have.
@Component
class Written {
    static final String CAPTION = "caption";

    private final WhereChoice where;

    Written(WhereChoice where) {
        this.where = where;
    }

    /// What was typed of a post when a button was pressed.
    Parsed<Manuscript> parse(Form form, Post post, Pressed pressed) {
        if (pressed != Pressed.OTHER)
            for (var photo : post.photos())
                if (!form.text(PhotoCard.creditField(photo.id())).orEmpty().isEmpty())
                    form.text(PhotoCard.originField(photo.id()))
                            .required(words("posts.origin.missing"));
        return typed(form, post, pressed == Pressed.SAVE);
    }

    /// What was typed of it so far: somebody is in the middle of it, and what may be missing is
    /// kept all the same.
    Parsed<Manuscript> soFar(Form form, Post post) {
        return typed(form, post, false);
    }

    /// The form of a post that is kept, with what is missing in it: of a photo whose words were
    /// kept without whose it is, beside that question.
    static Filled asking(Post post, Filled form) {
        var asking = form;
        for (var photo : post.photos())
            if (isWithoutOrigin(photo.source()))
                asking =
                        asking.wrong(
                                PhotoCard.originField(photo.id()), words("posts.origin.missing"));
        return asking;
    }

    private static boolean isWithoutOrigin(Source source) {
        return source.origin() == Origin.UNSTATED && !source.credit().isBlank();
    }

    private Parsed<Manuscript> typed(Form form, Post post, boolean isSaved) {
        var caption =
                form.text(CAPTION)
                        .atMost(Caption.LONGEST, words("posts.caption.too-long", Caption.LONGEST));
        if (isSaved) caption.required(words("posts.caption.missing"));
        var timing = TypedTiming.in(form);
        var labels = new LinkedHashMap<PhotoId, Supplier<Photo.Label>>();
        for (var photo : post.photos())
            if (form.has(PhotoCard.altField(photo.id())))
                labels.put(photo.id(), label(form, photo));
        var sites = where.chosen(form, post.sites());
        return form.parse(
                () ->
                        new Manuscript(
                                new Caption(caption.orEmpty()), timing.get(), sites, made(labels)));
    }

    /// Whose picture the form says it is, and what is to stand beside it. Nothing of that is
    /// dropped for want of the other.
    static Supplier<Source> source(Form form, String origin, String credit) {
        var whose = form.text(origin).oneOf(Origin.class, words("posts.origin.unknown"));
        var by =
                form.text(credit)
                        .atMost(
                                Photo.LONGEST_CREDIT,
                                words("posts.alt.too-long", Photo.LONGEST_CREDIT));
        return () -> new Source(whose.optional().orElse(Origin.UNSTATED), by.orEmpty());
    }

    static Filled filled(Post post, Set<Site> sites) {
        var typed = new HashMap<String, String>();
        typed.put(CAPTION, post.caption().value());
        switch (post.timing()) {
            case Timing.WhenApproved() -> typed.put("when", TypedTiming.WHEN_APPROVED);
            case Timing.At(var at) -> {
                var local = at.atZone(Dates.SCHOOL_TIME);
                typed.put("when", TypedTiming.AT_A_TIME);
                typed.put("day", local.toLocalDate().toString());
                typed.put("time", local.toLocalTime().withSecond(0).withNano(0).toString());
            }
        }
        for (var photo : post.photos()) {
            typed.put(PhotoCard.altField(photo.id()), photo.altText());
            typed.put(PhotoCard.originField(photo.id()), photo.source().origin().name());
            typed.put(PhotoCard.creditField(photo.id()), photo.source().credit());
        }
        return Filled.with(typed)
                .choosing(WhereChoice.FIELD, sites.stream().map(Site::name).toList());
    }

    private static Supplier<Photo.Label> label(Form form, Photo photo) {
        Text alt =
                form.text(PhotoCard.altField(photo.id()))
                        .atMost(
                                Photo.LONGEST_ALT_TEXT,
                                words("posts.alt.too-long", Photo.LONGEST_ALT_TEXT));
        var source =
                source(form, PhotoCard.originField(photo.id()), PhotoCard.creditField(photo.id()));
        return () -> new Photo.Label(alt.orEmpty(), source.get());
    }

    private static Map<PhotoId, Photo.Label> made(Map<PhotoId, Supplier<Photo.Label>> labels) {
        var made = new HashMap<PhotoId, Photo.Label>();
        labels.forEach((photo, label) -> made.put(photo, label.get()));
        return made;
    }
}
