package org.verger.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.verger.pictures.Lab.developed;

import com.drew.imaging.ImageProcessingException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Everything that exiftool can write, group by group, into every kind of file that is taken: what
/// comes out is looked at with exiftool, with metadata-extractor and byte by byte. Prints the table
/// of bench/results/pictures.md.
@Tag("real")
class EveryTagTest {
    private static final String NAME = "Odalys Thornbury";
    private static final List<String> KINDS = List.of("jpg", "png", "webp", "gif");

    /// Directories of EXIF that each of its tags is written into, whether it belongs there or not.
    private static final List<String> DIRECTORIES =
            List.of("IFD0", "IFD1", "ExifIFD", "InteropIFD", "GPS", "SubIFD");

    /// Without the makers' notes, which it changes but does not make.
    private static final List<String> GROUPS =
            List.of(
                    "AFCP",
                    "CanonVRD",
                    "Ducky",
                    "EXIF",
                    "FotoStation",
                    "GIF",
                    "IPTC",
                    "JFIF",
                    "JPEG",
                    "MIE",
                    "PhotoMechanic",
                    "Photoshop",
                    "PNG",
                    "XMP");

    @TempDir Path folder;
    private Path originals;
    private Path renditions;
    private final Map<String, List<String>> changes = new LinkedHashMap<>();

    @BeforeEach
    void write() throws IOException {
        ExifTool.insist();
        originals = Files.createDirectory(folder.resolve("originals"));
        renditions = Files.createDirectory(folder.resolve("renditions"));
        collect();
        var files = new LinkedHashMap<Path, List<String>>();
        for (String kind : KINDS) {
            byte[] plain = plain(kind);
            Files.write(originals.resolve("plain." + kind), plain);
            for (var change : changes.entrySet()) {
                var file = originals.resolve(change.getKey() + "." + kind);
                files.put(Files.write(file, plain), change.getValue());
            }
        }
        ExifTool.write(folder, files);
        writeNotes();
        for (String kind : KINDS) {
            byte[] longer = Originals.joined(plain(kind), Originals.ascii("\0" + NAME));
            Files.write(originals.resolve("behind-the-end." + kind), longer);
        }
    }

    private void writeNotes() throws IOException {
        for (var maker : MakerNotes.BEGINNINGS.entrySet()) {
            byte[] tiff = MakerNotes.tiff(maker.getKey(), maker.getValue(), NAME);
            var name = "note-of-" + maker.getKey().replaceAll("\\W", "");
            byte[] jpeg = Originals.with(plain("jpg"), 0xe1, Originals.exifSegment(tiff));
            Files.write(originals.resolve(name + ".jpg"), jpeg);
            Files.write(originals.resolve(name + ".png"), Originals.pngWith("eXIf", tiff));
            byte[] webp = Originals.webpWith(Originals.riffChunk("EXIF", tiff));
            Files.write(originals.resolve(name + ".webp"), webp);
        }
    }

    @Test
    void nothingIsLeftOfAnyTag() throws IOException, ImageProcessingException {
        var before = ExifTool.read(originals);
        var tags = new TreeMap<String, Integer>();
        var files = new TreeMap<String, Integer>();
        for (var original : before.keySet().stream().sorted().toList()) {
            String kind = original.substring(original.lastIndexOf('.') + 1);
            var more = new ArrayList<>(saidOf(original, before));
            more.removeAll(saidOf("plain." + kind, before));
            if (more.isEmpty()) continue;
            tags.merge(kind, more.size(), Integer::sum);
            files.merge(kind, 1, Integer::sum);
            develop(original);
        }
        for (String kind : KINDS) develop("behind-the-end." + kind);
        develop("plain.jpg");

        var after = ExifTool.read(renditions);
        var bare = saidOf("plain.jpg-0.jpg", after);
        assertThat(after.keySet()).allSatisfy(it -> assertThat(saidOf(it, after)).isEqualTo(bare));
        print(files, tags, after.size());
        assertThat(bare).isNotEmpty();
        assertThat(tags.get("jpg")).isGreaterThan(3_000);
        assertThat(files.keySet()).containsExactlyInAnyOrderElementsOf(KINDS);
    }

    private void develop(String original) throws IOException, ImageProcessingException {
        var all = Inspection.all(developed(Files.readAllBytes(originals.resolve(original))));
        for (int at = 0; at < all.size(); at++) {
            byte[] bytes = all.get(at).bytes().toArray();
            Files.write(renditions.resolve(original + "-" + at + ".jpg"), bytes);
            assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                    .as(original)
                    .doesNotContain(traces());
            Inspection.assertNothingButPixels(all.get(at));
        }
    }

    /// The name in three encodings, and how blocks of metadata begin.
    private static List<String> traces() {
        var traces =
                new ArrayList<>(
                        List.of("Exif", "http", "8BIM", "Photoshop", "ICC_PROFILE", "AFCP", "<?x"));
        for (Charset charset :
                List.of(
                        StandardCharsets.ISO_8859_1,
                        StandardCharsets.UTF_16LE,
                        StandardCharsets.UTF_16BE)) {
            traces.add(new String("Odalys".getBytes(charset), StandardCharsets.ISO_8859_1));
        }
        return traces;
    }

    private static List<String> saidOf(String file, Map<String, List<String>> all) {
        return all.getOrDefault(file, List.of()).stream().map(EveryTagTest::withoutSizes).toList();
    }

    private static String withoutSizes(String line) {
        return line.matches(".* (Image(Width|Height|Size)|Megapixels) +:.*")
                ? line.substring(0, line.indexOf(':'))
                : line;
    }

    private void collect() throws IOException {
        var everything = new ArrayList<String>();
        for (String group : GROUPS) {
            var written = assignments(group, ExifTool.writable(group));
            changes.put(group, written);
            everything.addAll(written);
        }
        var exif = ExifTool.writable("EXIF");
        for (String directory : DIRECTORIES) {
            changes.put("EXIF-in-" + directory, assignments(directory, exif));
        }
        var profile = folder.resolve("profile.icc");
        Files.write(profile, ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData());
        var picture = Files.write(folder.resolve("small.jpg"), Originals.jpeg(64, 48));
        everything.add("-ICC_Profile<=" + profile);
        everything.add("-ThumbnailImage<=" + picture);
        changes.put("profile", List.of("-ICC_Profile<=" + profile));
        changes.put("small-copy", List.of("-ThumbnailImage<=" + picture));
        changes.put("preview", List.of("-PreviewImage<=" + picture));
        changes.put("comment", List.of("-Comment=" + NAME));
        changes.put("everything", everything);
    }

    /// Each tag as a number and then as words: it keeps what it takes.
    private static List<String> assignments(String group, List<String> tags) {
        return tags.stream()
                .flatMap(
                        tag ->
                                Stream.of(
                                        "-%s:%s#=1".formatted(group, tag),
                                        "-%s:%s=%s".formatted(group, tag, NAME)))
                .toList();
    }

    private static byte[] plain(String kind) throws IOException {
        return switch (kind) {
            case "jpg" -> Originals.jpeg(600, 400);
            case "png" -> Originals.png(600, 400);
            case "gif" -> Originals.gif(600, 400);
            case "webp" -> Originals.webpWith();
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private static void print(
            Map<String, Integer> files, Map<String, Integer> tags, int renditions) {
        System.out.println("| kind | files | tags written | left |\n|---|---|---|---|");
        files.forEach(
                (kind, count) ->
                        System.out.println(
                                "| %s | %d | %d | 0 |".formatted(kind, count, tags.get(kind))));
        System.out.println("renditions looked at: " + renditions);
    }
}
