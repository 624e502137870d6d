package org.verger.build;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

class CompilerTest {
    private static final String HEAD =
            """
            @org.jspecify.annotations.NullMarked
            @com.google.errorprone.annotations.CheckReturnValue
            package offence;
            """;
    private static final String NULL_GIVEN_AWAY =
            "package offence; class NullGivenAway { String name() { return null; } }";
    private static final String ANSWER_IGNORED =
            """
            package offence;
            class AnswerIgnored {
                int answer() { return 42; }
                void ask() { answer(); }
            }
            """;
    private static final String UNMARKED = "package unmarked; class Unmarked {}";
    private static final String RAW_TYPE =
            "package offence; class RawType { java.util.List list = java.util.List.of(); }";
    private static final String SELF_COMPARED =
            """
            package offence;
            class SelfCompared { boolean is(String a) { return a.equals(a); } }
            """;
    private static final String INNOCENT =
            "package offence; class Innocent { String name() { return \"Mira\"; } }";

    @TempDir Path sources;

    @Test
    void whatTheCheckersForbidDoesNotCompile() throws IOException {
        write("NullGivenAway", NULL_GIVEN_AWAY);
        write("AnswerIgnored", ANSWER_IGNORED);
        write("SelfCompared", SELF_COMPARED);
        write("Unmarked", UNMARKED);

        var run = compile();

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.said())
                .containsPattern("NullGivenAway.java:\\d+: error: \\[NullAway]")
                .containsPattern("AnswerIgnored.java:\\d+: error: \\[CheckReturnValue]")
                .containsPattern("SelfCompared.java:\\d+: error: \\[SelfEquals]")
                .containsPattern("Unmarked.java:\\d+: error: \\[RequireExplicitNullMarking]");
    }

    @Test
    void aWarningIsEnoughToFail() throws IOException {
        write("RawType", RAW_TYPE);

        var run = compile();

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.said())
                .contains("warning: [rawtypes]", "error: warnings found and -Werror specified");
    }

    @Test
    void anInnocentClassCompiles() throws IOException {
        write("Innocent", INNOCENT);

        assertThat(compile()).isEqualTo(new Run(0, ""));
    }

    private void write(String name, String source) throws IOException {
        Files.writeString(sources.resolve(name + ".java"), source);
    }

    private Run compile() throws IOException {
        write("package-info", HEAD);
        var line = new ArrayList<>(RootPom.compilerArguments());
        line.addAll(List.of("--release", "25", "-d", sources.resolve("classes").toString()));
        line.addAll(List.of("-classpath", jars(), "-processorpath", jars()));
        try (var files = Files.list(sources)) {
            files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(line::add);
        }
        return Run.of("javac", line, sources);
    }

    private static String jars() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
