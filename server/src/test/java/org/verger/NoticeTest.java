package org.verger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

class NoticeTest {
    private static final Pattern DEPENDENCY =
            Pattern.compile("<dependency>.*?</dependency>", Pattern.DOTALL);
    private static final Pattern GROUP = Pattern.compile("<groupId>(.+?)</groupId>");

    @Test
    void everyLibraryThatShipsIsNamedWithItsLicence() {
        var notice = Repository.text("NOTICE");

        assertThat(shipped()).isNotEmpty().allMatch(notice::contains);
    }

    private static List<String> shipped() {
        return Stream.of("gate", "networks", "pictures", "server")
                .map(part -> Repository.text(part + "/pom.xml"))
                .flatMap(pom -> DEPENDENCY.matcher(pom).results())
                .map(found -> found.group())
                .filter(dependency -> !dependency.contains("<scope>test</scope>"))
                .map(NoticeTest::group)
                .filter(group -> !group.equals("org.verger"))
                .distinct()
                .toList();
    }

    private static String group(String dependency) {
        var found = GROUP.matcher(dependency);
        if (!found.find()) throw new IllegalStateException("no group: " + dependency);
        return found.group(1);
    }
}
