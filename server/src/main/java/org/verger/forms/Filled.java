package org.verger.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A form as a screen shows it: what was typed, and everything that is wrong with it.
public record Filled(Map<String, List<String>> typed, List<FieldError> errors) {
    public Filled {
        typed = Map.copyOf(typed);
        errors = List.copyOf(errors);
    }

    /// A form that nobody has touched.
    public static Filled empty() {
        return new Filled(Map.of(), List.of());
    }

    /// A form that begins with what is known already.
    public static Filled with(Map<String, String> values) {
        return new Filled(
                values.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, e -> List.of(e.getValue()))),
                List.of());
    }

    /// The same, with all of these chosen under one name.
    public Filled choosing(String field, List<String> chosen) {
        var all = new HashMap<>(typed);
        all.put(field, List.copyOf(chosen));
        return new Filled(all, errors);
    }

    /// The same, with one more thing wrong: how a refusal by a verb reaches its form.
    public Filled wrong(String field, String words) {
        var all = new ArrayList<>(errors);
        all.add(new FieldError(field, words));
        return new Filled(typed, all);
    }

    /// The same with what stands in another form laid over it, and with the errors of both.
    public Filled under(Filled other) {
        var all = new HashMap<>(typed);
        all.putAll(other.typed);
        var wrong = new ArrayList<>(errors);
        wrong.addAll(other.errors);
        return new Filled(all, wrong);
    }

    /// One field of it.
    public Field field(String name) {
        return new Field(
                name,
                typed.getOrDefault(name, List.of()),
                errors.stream()
                        .filter(error -> error.field().equals(name))
                        .map(FieldError::words)
                        .findFirst()
                        .orElse(""));
    }

    public boolean isWrong() {
        return !errors.isEmpty();
    }
}
