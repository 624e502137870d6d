package org.verger.parts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class WordsTest {
    private static final Path MAIN = Path.of("src/main");

    /// A key in whole, or the beginning that a state's name is added to.
    private static final Pattern KEY = Pattern.compile("words\\(\\s*\"([a-z0-9.-]+)\"");

    /// A verb as the ledger keeps it, wherever it is handed on before it is written.
    private static final Pattern VERB = Pattern.compile("\"([a-z_]+\\.[a-z_]+)\"");

    private static final Pattern WRITES = Pattern.compile("new Act\\(|ledger\\.write\\(");

    private static final String LINE = "[a-z0-9._-]+=.*";

    /// Anything in the code that may be a key: some are handed on before they are asked for.
    private static final Pattern LITERAL = Pattern.compile("\"([a-z0-9][a-z0-9._-]*)\"");

    @Test
    void everyKeyThatIsAskedForExists() throws IOException {
        var kept = kept();

        assertThat(found(KEY))
                .isNotEmpty()
                .allSatisfy(
                        asked ->
                                assertThat(kept)
                                        .as(asked)
                                        .anyMatch(
                                                key ->
                                                        asked.endsWith(".")
                                                                ? key.startsWith(asked)
                                                                : key.equals(asked)));
    }

    /// Any page may come to show it: without words that page would fail.
    @Test
    void everythingThatIsWrittenDownCanBeSaid() throws IOException {
        var kept = kept();

        assertThat(found(VERB, text -> WRITES.matcher(text).find()))
                .hasSizeGreaterThan(60)
                .filteredOn(literal -> !kept.contains(literal))
                .allSatisfy(verb -> assertThat(kept).contains("ledger." + verb));
    }

    @Test
    void noWordsAreKeptThatNobodySays() throws IOException {
        var asked = found(LITERAL);

        assertThat(kept())
                .allSatisfy(
                        key ->
                                assertThat(asked)
                                        .as(key)
                                        .anyMatch(
                                                one ->
                                                        one.endsWith(".")
                                                                ? key.startsWith(one)
                                                                : key.equals(one)));
    }

    /// The second of two would silently win.
    @Test
    void noKeyStandsTwice() throws IOException {
        try (var lines = Files.lines(MAIN.resolve("resources/messages.properties"))) {
            assertThat(lines.filter(line -> line.matches(LINE)).map(WordsTest::key))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void gapsAreFilled() {
        assertThat(Words.words("forms.count", 2000))
                .isEqualTo("You can write up to 2,000 characters");
    }

    private static Set<String> kept() throws IOException {
        try (var lines = Files.lines(MAIN.resolve("resources/messages.properties"))) {
            return lines.filter(line -> line.matches(LINE))
                    .map(WordsTest::key)
                    .collect(Collectors.toSet());
        }
    }

    private static String key(String line) {
        return line.substring(0, line.indexOf('='));
    }

    private static Set<String> found(Pattern pattern) throws IOException {
        return found(pattern, _ -> true);
    }

    private static Set<String> found(Pattern pattern, Predicate<String> looksInto)
            throws IOException {
        var asked = new TreeSet<String>();
        for (var tree : Stream.of("java/org/verger", "jte").map(MAIN::resolve).toList())
            try (var files = Files.walk(tree)) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    var text = Files.readString(file);
                    if (looksInto.test(text))
                        pattern.matcher(text).results().forEach(m -> asked.add(m.group(1)));
                }
            }
        return asked;
    }
}
