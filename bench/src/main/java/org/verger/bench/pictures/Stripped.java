package org.verger.bench.pictures;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;

import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.global.opencv_imgcodecs;
import org.bytedeco.opencv.opencv_core.Mat;
import org.verger.bench.Report;
import org.verger.pictures.Darkroom;
import org.verger.pictures.Development.Developed;
import org.verger.pictures.Limits;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

import javax.imageio.ImageIO;

/// What is left of metadata after the whole path, of everything that exiftool can write into each
/// kind of file: given a folder to work in and one for native libraries. Looked for with exiftool,
/// with metadata-extractor and byte by byte.
public final class Stripped {
    private static final String WORDS = "Odalys Thornbury";
    private static final Set<String> HARMLESS = Set.of("JPEG", "JFIF", "Huffman", "File Type");
    private static final Map<String, List<String>> GROUPS =
            new TreeMap<>(
                    Map.of(
                            "jpg",
                            List.of(
                                    "IFD0",
                                    "ExifIFD",
                                    "GPS",
                                    "IFD1",
                                    "InteropIFD",
                                    "IPTC",
                                    "XMP",
                                    "Photoshop",
                                    "Ducky",
                                    "MIE",
                                    "AFCP",
                                    "CanonVRD",
                                    "FotoStation",
                                    "JPEG",
                                    "ICC_Profile",
                                    "JFIF"),
                            "png",
                            List.of("IFD0", "ExifIFD", "GPS", "IPTC", "XMP", "PNG"),
                            "webp",
                            List.of("IFD0", "ExifIFD", "GPS", "XMP"),
                            "gif",
                            List.of("XMP", "GIF")));

    /// What became of one file.
    private record Trace(int before, int byExifTool, int byExtractor, int byBytes) {}

    private final Path folder;
    private final Darkroom darkroom;

    private Stripped(Path folder, Darkroom darkroom) {
        this.folder = folder;
        this.darkroom = darkroom;
    }

    public static void main(String[] args) throws IOException, ImageProcessingException {
        var darkroom = new Darkroom(Limits.DEFAULT, Path.of(args[1]));
        new Stripped(Files.createDirectories(Path.of(args[0])), darkroom).print();
    }

    private void print() throws IOException, ImageProcessingException {
        System.out.println(Report.head("Metadata before and after the whole path", List.of()));
        System.out.println(
                Report.row(
                        "kind",
                        "files",
                        "tags before",
                        "files with tags left, by exiftool",
                        "by metadata-extractor",
                        "with the words left, by bytes"));
        System.out.println(Report.line(6));
        for (var kind : GROUPS.entrySet()) {
            var traces = new ArrayList<Trace>();
            for (String group : kind.getValue()) {
                var trace = trace(kind.getKey(), group);
                System.err.println(kind.getKey() + " " + group + " " + trace);
                traces.add(trace);
            }
            System.out.println(
                    Report.row(
                            kind.getKey(),
                            traces.size(),
                            traces.stream().mapToInt(Trace::before).sum(),
                            traces.stream().filter(it -> it.byExifTool() > 0).count(),
                            traces.stream().filter(it -> it.byExtractor() > 0).count(),
                            traces.stream().filter(it -> it.byBytes() > 0).count()));
        }
    }

    private Trace trace(String kind, String group) throws IOException, ImageProcessingException {
        var original = folder.resolve(group + "." + kind);
        Files.write(original, plain(kind));
        int plain = ExifTool.tags(original);
        ExifTool.write(original, group, ExifTool.writable(group), WORDS);
        int before = ExifTool.tags(original) - plain;
        int byExifTool = 0;
        int byExtractor = 0;
        int byBytes = 0;
        for (byte[] rendition : renditions(Files.readAllBytes(original))) {
            var file = Files.write(folder.resolve("after.jpg"), rendition);
            byExifTool += ExifTool.tags(file);
            byExtractor += directories(rendition);
            byBytes +=
                    new String(rendition, StandardCharsets.ISO_8859_1).contains("Odalys") ? 1 : 0;
        }
        return new Trace(before, byExifTool, byExtractor, byBytes);
    }

    private List<byte[]> renditions(byte[] original) {
        if (darkroom.develop(original) instanceof Developed developed) {
            var all = new ArrayList<byte[]>(List.of(developed.full().bytes().toArray()));
            developed.smaller().forEach(smaller -> all.add(smaller.bytes().toArray()));
            return all;
        }
        throw new IllegalStateException("refused");
    }

    private static int directories(byte[] file) throws IOException, ImageProcessingException {
        var found =
                ImageMetadataReader.readMetadata(new ByteArrayInputStream(file)).getDirectories();
        return (int)
                StreamSupport.stream(found.spliterator(), false)
                        .filter(directory -> !HARMLESS.contains(directory.getName()))
                        .count();
    }

    private static byte[] plain(String kind) throws IOException {
        var image = new BufferedImage(1200, 800, BufferedImage.TYPE_3BYTE_BGR);
        var graphics = image.createGraphics();
        graphics.setColor(Color.ORANGE);
        graphics.fillOval(100, 100, 900, 600);
        graphics.dispose();
        var out = new ByteArrayOutputStream();
        if (!ImageIO.write(image, kind.equals("webp") ? "png" : kind, out)) {
            throw new IllegalStateException("no writer for " + kind);
        }
        return kind.equals("webp") ? webp(out.toByteArray()) : out.toByteArray();
    }

    private static byte[] webp(byte[] png) {
        try (var _ = new PointerScope()) {
            var pixels =
                    opencv_imgcodecs.imdecode(
                            new Mat(new BytePointer(png)), opencv_imgcodecs.IMREAD_COLOR_BGR);
            var out = new BytePointer();
            if (!opencv_imgcodecs.imencode(".webp", pixels, out)) {
                throw new IllegalStateException("OpenCV writes no WebP");
            }
            var bytes = new byte[(int) out.limit()];
            out.get(bytes);
            return bytes;
        }
    }
}
