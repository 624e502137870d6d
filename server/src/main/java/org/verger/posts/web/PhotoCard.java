package org.verger.posts.web;

import org.verger.forms.Field;
import org.verger.forms.Filled;
import org.verger.parts.Words;
import org.verger.photos.Photo;
import org.verger.photos.PhotoId;
import org.verger.posts.PostId;
import org.verger.pupils.Pupil;
import org.verger.pupils.PupilId;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// One photo of a post as its page shows it.
///
/// @param number its place among the photos, counted from 1
/// @param givenUp whether it could not be read what is written in it
/// @param shown how many children are in it
/// @param children who they are; none for somebody who reads only how many
/// @param choices the children whose name fits what was typed, when more than one does
public record PhotoCard(
        PhotoId id,
        int number,
        String path,
        String source,
        String sources,
        int width,
        int height,
        String altText,
        int shown,
        List<Child> children,
        List<Choice> choices,
        boolean givenUp,
        Filled form,
        List<FindingLine> findings) {

    /// A child who is in the photo, and where to say that they are not.
    public record Child(String name, String removal) {}

    /// A child who may be meant.
    public record Choice(String id, String name, String where) {}

    public PhotoCard {
        children = List.copyOf(children);
        choices = List.copyOf(choices);
        findings = List.copyOf(findings);
    }

    static String altField(PhotoId photo) {
        return "alt-" + photo;
    }

    static String originField(PhotoId photo) {
        return "origin-" + photo;
    }

    static String creditField(PhotoId photo) {
        return "credit-" + photo;
    }

    static String childField(PhotoId photo) {
        return "child-" + photo;
    }

    /// Its place on the page.
    public String elementId() {
        return "photo-" + id;
    }

    /// What it shows, in words.
    public Field alt() {
        return form.field(altField(id));
    }

    /// Whose it is.
    public Field origin() {
        return form.field(originField(id));
    }

    /// What stands beside it: who made it, and by whose leave it is used.
    public Field credit() {
        return form.field(creditField(id));
    }

    /// The name of a child that was typed.
    public Field child() {
        return form.field(childField(id));
    }

    static PhotoCard of(
            PostId post,
            int number,
            Photo photo,
            Map<PupilId, Pupil> pupils,
            boolean named,
            Findings findings,
            Filled form,
            Tagging tagging) {
        var path = PostRoutes.post(post) + "/photos/" + photo.id();
        var shown =
                photo.sizes().stream()
                        .filter(size -> size.width() <= 1100)
                        .findFirst()
                        .orElse(photo.sizes().getLast());
        return new PhotoCard(
                photo.id(),
                number,
                path,
                path + "/" + shown.width() + ".jpg",
                sources(path, photo),
                shown.width(),
                shown.height(),
                photo.altText(),
                photo.children().size(),
                photo.children().stream()
                        .filter(_ -> named)
                        .map(child -> child(path, child, pupils))
                        .sorted(Comparator.comparing(Child::name))
                        .toList(),
                tagging.choices(photo.id()),
                photo.isGivenUp(),
                form,
                findings.ofPhoto(number));
    }

    private static String sources(String path, Photo photo) {
        return photo.sizes().stream()
                .map(size -> "%s/%d.jpg %dw".formatted(path, size.width(), size.width()))
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    private static Child child(String path, PupilId id, Map<PupilId, Pupil> pupils) {
        var pupil = pupils.get(id);
        return new Child(
                pupil == null ? Words.words("posts.child.left") : pupil.name().full(),
                path + "/children/" + id + "/removal");
    }
}
