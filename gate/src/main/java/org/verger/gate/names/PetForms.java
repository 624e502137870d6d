package org.verger.gate.names;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
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

    private static final Map<String, List<String>> NAMES_BY_FORM =
            BY_NAME.entrySet().stream()
                    .flatMap(
                            name ->
                                    name.getValue().stream()
                                            .map(form -> Map.entry(form, name.getKey())))
                    .sorted(Map.Entry.comparingByValue())
                    .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));

    private PetForms() {}

    /// The forms of a first name: of one that has several words, those of the first of them.
    static List<String> of(List<String> given) {
        return given.isEmpty() ? List.of() : BY_NAME.getOrDefault(given.getFirst(), List.of());
    }

    /// The names of which a first name is a form: whoever is enrolled as Will may be written of as
    /// William.
    static List<String> namesOf(List<String> given) {
        return given.isEmpty()
                ? List.of()
                : NAMES_BY_FORM.getOrDefault(given.getFirst(), List.of());
    }
}
