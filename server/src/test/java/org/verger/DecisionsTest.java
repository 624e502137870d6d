package org.verger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.regex.Pattern;

class DecisionsTest {
    private static final Pattern HELD_BY = Pattern.compile("\\*\\*Held by:\\*\\* (.+)");
    private static final Pattern TEST = Pattern.compile("`([A-Za-z]+Test)`");

    @Test
    void everyDecisionIsHeldByATestThatExists() {
        assertThat(Repository.files("docs/decisions", ".md"))
                .isNotEmpty()
                .allSatisfy(
                        (_, page) -> assertThat(tests(page)).isNotEmpty().allMatch(this::isThere));
    }

    private boolean isThere(String test) {
        return !Repository.sources("src/test", name -> name.equals(test + ".java")).isEmpty();
    }

    private static List<String> tests(String page) {
        return HELD_BY.matcher(page)
                .results()
                .flatMap(line -> TEST.matcher(line.group(1)).results())
                .map(found -> found.group(1))
                .toList();
    }
}
