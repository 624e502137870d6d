package org.verger.bench.pictures;

import org.bytedeco.javacpp.PointerScope;
import org.verger.bench.Report;
import org.verger.pictures.Darkroom;
import org.verger.pictures.Development.Developed;
import org.verger.pictures.Limits;
import org.verger.pictures.Rendition;

import java.nio.file.Path;
import java.util.List;
import java.util.function.ToIntFunction;

/// Faces found beside faces there, by ours and by single cascades of OpenCV, on one million pixels
/// each: given a folder of photographs, and the folder for native libraries. Counts are compared,
/// not places, so that a miss and a surplus in one picture hide each other.
public final class FaceCounts {
    private static final double MEGAPIXELS = 1;

    /// One way to count.
    private record Way(String name, ToIntFunction<Rendition> count) {}

    /// A picture, ready.
    private record Subject(String name, Rendition rendition, int faces) {}

    private FaceCounts() {}

    public static void main(String[] args) {
        var album = new Album(Path.of(args[0]));
        var darkroom = new Darkroom(Limits.DEFAULT, Path.of(args[1]));
        var ways =
                List.of(
                        new Way("ours", darkroom::countFaces),
                        new Way(
                                "LBP improved 1.1/4 (before)",
                                peer("lbpcascades/lbpcascade_frontalface_improved.xml", 40)),
                        new Way("LBP 1.1/4", peer("lbpcascades/lbpcascade_frontalface.xml", 40)),
                        new Way(
                                "Haar alt2 1.1/4",
                                peer("haarcascades/haarcascade_frontalface_alt2.xml", 40)),
                        new Way("flag nothing (always 0)", _ -> 0),
                        new Way("flag everything (always 50)", _ -> 50));
        System.out.println(
                Report.head("Faces, one million pixels each, one thread", album.files()));
        table("photographs", subjects(darkroom, album.photographs()), ways);
        table("crowds made of them", subjects(darkroom, album.crowds()), ways);
        table("no face in them", subjects(darkroom, album.faceless()), ways);
    }

    private static ToIntFunction<Rendition> peer(String cascade, int smallest) {
        var peer = new OneCascade(cascade, smallest);
        return rendition -> {
            try (var _ = new PointerScope()) {
                return peer.count(rendition.bytes().toArray());
            }
        };
    }

    private static List<Subject> subjects(Darkroom darkroom, List<Album.Picture> pictures) {
        return pictures.stream()
                .map(
                        picture -> {
                            byte[] file =
                                    Album.jpeg(Album.sized(picture.image(), MEGAPIXELS), 0.95);
                            if (darkroom.develop(file) instanceof Developed developed) {
                                return new Subject(
                                        picture.name(), developed.full(), picture.faces());
                            }
                            throw new IllegalStateException(picture.name() + " was refused");
                        })
                .toList();
    }

    private static void table(String what, List<Subject> subjects, List<Way> ways) {
        int faces = subjects.stream().mapToInt(Subject::faces).sum();
        System.out.println("\n%s: %d, faces in all: %d\n".formatted(what, subjects.size(), faces));
        System.out.println(
                Report.row(
                        "counted by",
                        "found",
                        "of them there at most",
                        "recall",
                        "surplus",
                        "photographs exact",
                        "ms/MP, with decoding"));
        System.out.println(Report.line(7));
        ways.forEach(way -> row(way, subjects, faces));
    }

    private static void row(Way way, List<Subject> subjects, int faces) {
        int found = 0;
        int right = 0;
        int exact = 0;
        double millis = 0;
        for (var subject : subjects) {
            int count = way.count().applyAsInt(subject.rendition());
            found += count;
            right += Math.min(count, subject.faces());
            exact += count == subject.faces() ? 1 : 0;
            millis += Clock.medians(() -> way.count().applyAsInt(subject.rendition()))[0];
        }
        System.out.println(
                Report.row(
                        way.name(),
                        found,
                        right,
                        faces == 0 ? "–" : "%.0f %%".formatted(100.0 * right / faces),
                        found - right,
                        exact + " of " + subjects.size(),
                        "%.0f".formatted(millis / subjects.size() / MEGAPIXELS)));
    }
}
