package org.verger.build;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class LengthsTest {
    @TempDir Path sources;

    @Test
    void aFileOf301LinesFailsTheBuild() throws IOException {
        var names = List.of("A.java", "a.jte", "V1__a.sql", "a.css", "a.js");
        for (var name : names) write("server/src/" + name, 301);

        var run = lengths();

        assertThat(run.code()).isEqualTo(1);
        assertThat(names)
                .allMatch(name -> run.said().contains(name + " has 301 lines; 300 is the most"));
    }

    @Test
    void aFileOf300LinesPassesAndWhatNobodyWroteIsNotAsked() throws IOException {
        write("server/src/A.java", 300);
        write("server/target/generated-sources/B.java", 900);
        write("data/postgres/share/c.sql", 900);
        write("docs/long.md", 900);

        assertThat(lengths()).isEqualTo(new Run(0, ""));
    }

    private void write(String name, int lines) throws IOException {
        var file = sources.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "-\n".repeat(lines));
    }

    private Run lengths() {
        return Run.of("java", RootPom.argumentsOf("lengths"), sources);
    }
}
