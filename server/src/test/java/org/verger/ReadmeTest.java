package org.verger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

class ReadmeTest {
    private static final Pattern MODULE = Pattern.compile("`([a-z]+)`");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");

    @Test
    void itsTableHasEveryModuleOfTheServerWithWhatTheModuleSaysOfItself() {
        var table =
                Repository.rows(Repository.text("README.md")).stream()
                        .filter(row -> MODULE.matcher(row.getFirst()).matches())
                        .map(row -> row.getFirst() + " " + row.getLast())
                        .toList();

        assertThat(table)
                .containsExactlyInAnyOrderElementsOf(
                        ApplicationModules.of(Verger.class).stream()
                                .filter(ReadmeTest::isOfTheServer)
                                .map(ReadmeTest::row)
                                .toList());
    }

    @Test
    void everyLinkLeadsSomewhere() {
        for (var page : List.of("README.md", "CONTRIBUTING.md", "SECURITY.md")) {
            assertThat(LINK.matcher(Repository.text(page)).results().map(found -> found.group(1)))
                    .isNotEmpty()
                    .allMatch(name -> Files.exists(Path.of("..", name)));
        }
    }

    private static boolean isOfTheServer(ApplicationModule module) {
        return Files.exists(source(module));
    }

    private static String row(ApplicationModule module) {
        return "`%s` %s".formatted(module.getIdentifier(), firstSentence(module));
    }

    /// The first sentence of the package's paragraph.
    private static String firstSentence(ApplicationModule module) {
        var text =
                Repository.text("server/" + source(module))
                        .lines()
                        .takeWhile(line -> line.startsWith("/// "))
                        .map(line -> line.substring("/// ".length()))
                        .collect(Collectors.joining(" "));
        return text.contains(". ") ? text.substring(0, text.indexOf(". ") + 1) : text;
    }

    private static Path source(ApplicationModule module) {
        return Path.of("src/main/java")
                .resolve(module.getBasePackage().getName().replace('.', '/'))
                .resolve("package-info.java");
    }
}
