package org.verger.pictures;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The program `exiftool` (Debian's libimage-exiftool-perl), which writes and reads more kinds of
/// metadata than any other.
final class ExifTool {
    private static final Pattern BLANKS = Pattern.compile(" +");
    private static final Pattern BY_COLON = Pattern.compile(File.pathSeparator);

    private ExifTool() {}

    /// Without it the test is left out; where CI runs, it has to be there.
    static void insist() {
        boolean isThere =
                BY_COLON.splitAsStream(System.getenv("PATH"))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "exiftool")));
        if (!isThere && System.getenv("CI") != null) fail("exiftool is not installed");
        assumeTrue(isThere, "exiftool is not installed");
    }

    /// The names of all tags of a group that it can write.
    static List<String> writable(String group) throws IOException {
        return run(List.of("-listw", "-" + group + ":All")).stream()
                .filter(line -> line.startsWith("  ") && !line.contains("[empty list]"))
                .flatMap(ExifTool::words)
                .toList();
    }

    /// Carries out the changes to each file, in one go, for the program is slow to start. What a
    /// kind of file does not take is left out of it.
    static void write(Path folder, Map<Path, List<String>> changes) throws IOException {
        var lines = new ArrayList<String>();
        changes.forEach(
                (file, wanted) -> {
                    lines.addAll(List.of("-m", "-q", "-overwrite_original"));
                    lines.addAll(wanted);
                    lines.addAll(List.of(file.toString(), "-execute"));
                });
        var list = Files.write(folder.resolve("changes.txt"), lines);
        var _ = run(List.of("-@", list.toString()));
    }

    /// The lines with group, tag and value of each file of a folder, by its name. What the file
    /// system says of it is left out.
    static Map<String, List<String>> read(Path folder) throws IOException {
        var all = new TreeMap<String, List<String>>();
        var lines = new ArrayList<String>();
        for (var line : run(List.of("-a", "-G1", "-s", "-u", "-U", folder.toString()))) {
            if (line.startsWith("======== ")) {
                lines = new ArrayList<>();
                all.put(Path.of(line.substring(9)).getFileName().toString(), lines);
            } else if (line.startsWith("[") && !line.startsWith("[System]")) {
                lines.add(line);
            }
        }
        return all;
    }

    private static Stream<String> words(String line) {
        return BLANKS.splitAsStream(line.strip());
    }

    private static List<String> run(List<String> arguments) throws IOException {
        var command = new ArrayList<String>(List.of("exiftool"));
        command.addAll(arguments);
        var process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (var out = process.getInputStream()) {
            return new String(out.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
