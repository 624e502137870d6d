import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Holds every hand-written file to 300 lines: what is longer is two things and wants two names.
class Lengths extends SimpleFileVisitor<Path> {
    private static final int MOST = 300;
    private static final Set<String> KINDS = Set.of("java", "jte", "sql", "css", "js");

    /// What nobody wrote by hand: what the build makes, and what a running Verger keeps.
    private static final Set<String> NOT_OURS = Set.of("target", "data", "node_modules");

    private final Map<Path, Long> tooLong = new TreeMap<>();

    public static void main(String[] args) throws IOException {
        var lengths = new Lengths();
        Files.walkFileTree(Path.of("."), lengths);
        lengths.tooLong.forEach(
                (file, lines) ->
                        System.err.printf("%s has %d lines; %d is the most%n", file, lines, MOST));
        System.exit(lengths.tooLong.isEmpty() ? 0 : 1);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        var name = folder.getFileName().toString();
        boolean skip = NOT_OURS.contains(name) || (name.startsWith(".") && name.length() > 1);
        return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        var name = file.getFileName().toString();
        if (KINDS.contains(name.substring(name.lastIndexOf('.') + 1))) {
            try (var lines = Files.lines(file)) {
                long count = lines.count();
                if (count > MOST) tooLong.put(file, count);
            }
        }
        return FileVisitResult.CONTINUE;
    }
}
