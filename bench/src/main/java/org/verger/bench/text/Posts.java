package org.verger.bench.text;

import org.verger.gate.Name;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// Texts of exactly so many characters, glued together from others and cut; in every tenth stands
/// the full name of somebody on the roster.
public final class Posts {
    private static final Path GOLDEN = Path.of("gate/src/test/resources/org/verger/gate/golden");
    private static final Path ORDINARY = Path.of("judge/src/main/data");

    private Posts() {}

    /// The folders that they are from.
    public static List<Path> folders() {
        return List.of(GOLDEN, ORDINARY);
    }

    /// What is good in the golden set: posts without pictures in which nothing is found that asks
    /// for a decision.
    public static List<String> good() {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            return files.filter(file -> !file.endsWith("school.txt"))
                    .sorted()
                    .flatMap(file -> Stream.of(read(file).split("\n\\s*\n")))
                    .filter(Posts::isGood)
                    .map(Posts::words)
                    .filter(words -> !words.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What people write under a school's posts: the invented ordinary comments.
    public static List<String> ordinary() {
        try (Stream<Path> files = Files.list(ORDINARY)) {
            return files.filter(file -> file.getFileName().toString().startsWith("ordinary-"))
                    .sorted()
                    .flatMap(file -> read(file).lines())
                    .filter(line -> !line.isBlank() && "#@!".indexOf(line.charAt(0)) < 0)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// So many texts, one in ten of them about somebody of these names.
    public static List<String> glued(List<String> from, int length, int count, List<Name> names) {
        var random = new Random(20261126);
        var texts = new ArrayList<String>();
        while (texts.size() < count) {
            var text = new StringBuilder();
            if (texts.size() % 10 == 0) {
                Name name = names.get(random.nextInt(names.size()));
                text.append(name.given()).append(' ').append(name.family()).append(" writes: ");
            }
            while (text.length() < length)
                text.append(from.get(random.nextInt(from.size()))).append(' ');
            texts.add(text.substring(0, length));
        }
        return texts;
    }

    private static boolean isGood(String block) {
        return block.lines()
                .noneMatch(
                        line ->
                                line.startsWith("= blocks")
                                        || line.startsWith("= decides")
                                        || line.startsWith("+"));
    }

    private static String words(String block) {
        return String.join(
                        " ",
                        block.lines()
                                .filter(line -> line.isEmpty() || "#@=".indexOf(line.charAt(0)) < 0)
                                .toList())
                .replaceAll("[\\[\\]]", "");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
