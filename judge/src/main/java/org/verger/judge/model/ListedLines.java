package org.verger.judge.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The lines of a list that ships with the model, without those that are empty or say what the list
/// is.
final class ListedLines {
    private ListedLines() {}

    static List<String> of(String list) {
        try (var in = ListedLines.class.getResourceAsStream(list)) {
            var text =
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(list + " could not be read", e);
        }
    }
}
