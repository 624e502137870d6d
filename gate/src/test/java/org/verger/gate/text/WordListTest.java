package org.verger.gate.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

class WordListTest {
    private static final Path FOLDER = Path.of("src/main/resources/org/verger/gate");

    @ParameterizedTest
    @MethodSource("lists")
    void everyListSaysWhatItIsWhereItComesFromAndAsOfWhen(String name) throws IOException {
        List<String> head = Files.readAllLines(FOLDER.resolve(name)).subList(0, 4);

        assertThat(head.getFirst()).startsWith("# What: ");
        assertThat(head).anyMatch(line -> line.startsWith("# From: "));
        assertThat(WordList.named(name).asOf()).isAfter(LocalDate.of(2026, 1, 1));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aChapterThatAListDoesNotHaveIsSaidSo(String name) {
        WordList list = WordList.named(name);

        assertThatThrownBy(() -> list.chapter("nothing")).hasMessageContaining(name);
    }

    static List<String> lists() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
