package org.verger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Where letters lie that no mail server was there for, read as a mail program shows them.
///
/// @param path the folder; it may not be there yet
public record OutboxFolder(Path path) {
    /// All letters. One that is just being written is none yet.
    public List<String> letters() {
        if (!Files.exists(path)) return List.of();
        try (var files = Files.list(path)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .map(OutboxFolder::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The letters to this address.
    public List<String> letters(String to) {
        return letters().stream().filter(letter -> letter.contains("To: " + to)).toList();
    }

    /// Long lines are folded on their way.
    private static String read(Path letter) {
        try {
            return Files.readString(letter)
                    .replaceAll("=\r?\n", "")
                    .replace("=3D", "=")
                    .replace("\r\n ", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
