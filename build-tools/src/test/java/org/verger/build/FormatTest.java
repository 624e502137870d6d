package org.verger.build;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class FormatTest {
    @TempDir Path sources;

    @Test
    void aFileOutOfFormatFailsTheBuildAndIsNamed() throws IOException {
        Files.writeString(sources.resolve("Neat.java"), "class Neat {\n    int one = 1;\n}\n");
        Files.writeString(sources.resolve("Untidy.java"), "class Untidy {\n  int one=1;\n}\n");

        var run = format();

        assertThat(run.code()).isNotZero();
        assertThat(run.said()).contains("Untidy.java").doesNotContain("Neat.java");
    }

    @Test
    void aTidyFilePasses() throws IOException {
        Files.writeString(sources.resolve("Neat.java"), "class Neat {\n    int one = 1;\n}\n");

        assertThat(format()).isEqualTo(new Run(0, ""));
    }

    private Run format() {
        return Run.of("java", RootPom.argumentsOf("format"), sources);
    }
}
