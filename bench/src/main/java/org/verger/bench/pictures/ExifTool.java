package org.verger.bench.pictures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The program `exiftool` (Debian's libimage-exiftool-perl), which writes and reads more kinds of
/// metadata than any other.
final class ExifTool {
    /// Groups that say nothing that is in the file beside its pixels.
    private static final List<String> HARMLESS =
            List.of("ExifTool", "System", "File", "Composite", "JFIF");

    private static final Pattern BLANKS = Pattern.compile(" +");

    private ExifTool() {}

    /// The names of all tags of a group that it can write.
    static List<String> writable(String group) {
        return run(List.of("-listw", "-" + group + ":All")).stream()
                .filter(line -> line.startsWith("  "))
                .flatMap(line -> BLANKS.splitAsStream(line.strip()))
                .toList();
    }

    /// Writes into a file every tag of the group that takes a number or words.
    static void write(Path file, String group, List<String> tags, String words) {
        var numbers = new ArrayList<String>();
        var texts = new ArrayList<String>();
        for (String tag : tags) {
            numbers.add("-%s:%s#=1".formatted(group, tag));
            texts.add("-%s:%s=%s".formatted(group, tag, words));
        }
        change(file, numbers);
        change(file, texts);
    }

    /// How many tags it reads, those aside that every file of the kind has.
    static int tags(Path file) {
        var lines = run(List.of("-a", "-G1", "-s", "-u", file.toString()));
        return (int)
                lines.stream()
                        .filter(line -> line.startsWith("["))
                        .map(line -> line.substring(1, line.indexOf(']')))
                        .filter(group -> !HARMLESS.contains(group))
                        .count();
    }

    private static void change(Path file, List<String> changes) {
        try {
            var list = Files.createTempFile(file.getParent(), "changes", ".txt");
            Files.write(list, changes);
            var _ =
                    run(
                            List.of(
                                    "-m",
                                    "-q",
                                    "-overwrite_original",
                                    "-@",
                                    list.toString(),
                                    file.toString()));
            Files.delete(list);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> run(List<String> arguments) {
        var command = new ArrayList<String>(List.of("exiftool"));
        command.addAll(arguments);
        try {
            var process =
                    new ProcessBuilder(command)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            try (var out = process.getInputStream()) {
                return new String(out.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("exiftool is not installed", e);
        }
    }
}
