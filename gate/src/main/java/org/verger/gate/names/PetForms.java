package org.verger.gate.names;

import static java.util.stream.Collectors.toUnmodifiableMap;

import org.verger.gate.text.WordList;

import java.util.List;
import java.util.Map;

/// The short and pet forms under which people go by their first name.
final class PetForms {
    private static final Map<String, List<String>> BY_NAME =
            WordList.named("diminutives.txt").chapter("forms").stream()
                    .map(entry -> entry.split(": "))
                    .collect(
                            toUnmodifiableMap(
                                    entry -> entry[0], entry -> List.of(entry[1].split(" "))));

    private PetForms() {}

    /// The forms of a first name: of one that has several words, those of the first of them.
    static List<String> of(List<String> given) {
        return given.isEmpty() ? List.of() : BY_NAME.getOrDefault(given.getFirst(), List.of());
    }
}
