package org.verger.judge.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verger.judge.Category;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class SetsTest {
    private static final Path INVENTED = Path.of("src/main/data");

    @Test
    void atMostFiveTextsAreOfOneTemplateAndNoTemplateIsInTwoFiles() throws IOException {
        try (var files = Files.list(INVENTED)) {
            var lines = files.flatMap(SetsTest::lines).toList();
            var templates = lines.stream().filter(line -> line.startsWith("@ ")).toList();

            assertThat(templates).extracting(line -> line.split(" ", 3)[1]).doesNotHaveDuplicates();
            assertThat(String.join("\n", lines).split("\n@ ", -1))
                    .allMatch(one -> one.lines().filter(SetsTest::isText).count() <= 6);
        }
    }

    @Test
    void noTextStandsTwiceInTheInventedSets() throws IOException {
        assertThat(InventedSets.in(INVENTED)).extracting(Example::text).doesNotHaveDuplicates();
    }

    @Test
    void thereAreEnoughTextsOfEachKindToTeachAndToTest() throws IOException {
        Map<Boolean, Long> disclosures =
                InventedSets.in(INVENTED).stream()
                        .filter(one -> one.yes().contains(Category.DISCLOSURE))
                        .collect(
                                Collectors.partitioningBy(
                                        Example::isForTest, Collectors.counting()));

        assertThat(disclosures.get(false)).isGreaterThan(300);
        assertThat(disclosures.get(true)).isGreaterThan(60);
    }

    @Test
    void textsOfOneTemplateStayTogether() throws IOException {
        var folds =
                InventedSets.in(INVENTED).stream()
                        .filter(one -> one.source().equals("invented self-harm"))
                        .filter(one -> one.function().equals("night"))
                        .map(Example::fold)
                        .distinct();

        assertThat(folds).hasSize(1);
    }

    @Test
    void aSetWithATestOfItsOwnTeachesWithAllItsTemplates(@TempDir Path folder) throws IOException {
        var templates = IntStream.range(0, 50).mapToObj("@ a-%d banter\nwell kicked\n"::formatted);
        String all = templates.collect(Collectors.joining());
        Files.writeString(folder.resolve("songs.txt"), all);
        Files.writeString(folder.resolve("games-b.txt"), all);
        Files.writeString(folder.resolve("test-games.txt"), all);

        var tests =
                InventedSets.in(folder).stream()
                        .collect(
                                Collectors.partitioningBy(
                                        Example::isForTest,
                                        Collectors.mapping(Example::source, Collectors.toSet())));

        assertThat(tests.get(true))
                .containsExactlyInAnyOrder("invented test-games", "invented songs");
        assertThat(tests.get(false))
                .containsExactlyInAnyOrder("invented games-b", "invented songs");
    }

    @Test
    void whatTeachesOnlyIsNoSampleOfOrdinaryTexts(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.txt"), "@ a-1 banter\nwell kicked\n");
        Files.writeString(folder.resolve("b.txt"), "! teaches only\n@ b-1 banter\nwell hit\n");

        assertThat(InventedSets.in(folder))
                .extracting(Example::text, one -> one.ordinary().isEmpty(), one -> one.no().size())
                .containsExactly(
                        tuple("well kicked", false, Category.values().length),
                        tuple("well hit", true, Category.values().length));
    }

    @Test
    void aTextStaysInItsFoldWhateverItsSigns() {
        assertThat(Folds.ofText("Well done, @mira!")).isEqualTo(Folds.ofText("well DONE @tom !"));
    }

    @Test
    void quotedValuesKeepCommasQuotesAndLines(@TempDir Path folder) throws IOException {
        var file = folder.resolve("some.csv");
        Files.writeString(file, "id,text\n1,\"a, \"\"b\"\"\nc\"\n2,d\n");

        assertThat(Csv.rows(file))
                .extracting(Csv.Row::values)
                .containsExactly(
                        Map.of("id", "1", "text", "a, \"b\"\nc"), Map.of("id", "2", "text", "d"));
    }

    @Test
    void jsonTextIsUnescaped() {
        assertThat(JsonText.of("a\\n\\\"b\\\" \\u00a3 \\\\")).isEqualTo("a\n\"b\" £ \\");
    }

    private static boolean isText(String line) {
        return !line.startsWith("#") && !line.startsWith("!");
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream().filter(line -> !line.isBlank());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
