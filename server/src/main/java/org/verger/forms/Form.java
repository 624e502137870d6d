package org.verger.forms;

import jakarta.servlet.http.HttpServletRequest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// Reads what a person sent. Ask it for each answer and say what must be true of it; then [#parse]
/// either makes the value or gives the form back with everything that is wrong.
///
/// ```java
/// var form = Form.of(request);
/// var caption = form.text("caption").required("Write a caption").atMost(2000, "…");
/// switch (form.parse(() -> new Caption(caption.value()))) { … }
/// ```
///
/// A value's constructor throws for programmers; this answers people.
public final class Form {
    private final Map<String, List<String>> sent;
    private final List<FieldError> errors = new ArrayList<>();

    private Form(Map<String, List<String>> sent) {
        this.sent = sent;
    }

    public static Form of(HttpServletRequest request) {
        return of(request.getParameterMap());
    }

    static Form of(Map<String, String[]> parameters) {
        var sent = new LinkedHashMap<String, List<String>>();
        parameters.forEach(
                (name, values) -> sent.put(name, Arrays.stream(values).map(Clean::text).toList()));
        return new Form(sent);
    }

    /// A line or more of text, without the blanks around it. Nothing but blanks is no answer.
    public Text text(String name) {
        return new Text(this, name, first(name).strip());
    }

    /// Text in which every character counts: a password.
    public Text secret(String name) {
        return new Text(this, name, first(name));
    }

    /// Everything that was ticked or chosen under one name.
    public Answer<List<String>> many(String name) {
        var chosen = sent.getOrDefault(name, List.of()).stream().filter(v -> !v.isEmpty()).toList();
        return new Answer<>(this, name, chosen.isEmpty() ? null : chosen);
    }

    /// Whether the form has such a field, answered or not.
    public boolean has(String name) {
        return sent.containsKey(name);
    }

    /// Whether a lone checkbox was ticked.
    public boolean ticked(String name) {
        return !first(name).isEmpty();
    }

    /// Makes the value if nothing is wrong.
    public <T> Parsed<T> parse(Supplier<T> value) {
        return errors.isEmpty() ? new Parsed.Value<>(value.get()) : new Parsed.Errors<>(filled());
    }

    /// The form as it stands: to show it again when a verb says no.
    public Filled filled() {
        return new Filled(sent, errors);
    }

    /// Says what is wrong with a field; only the first thing said of each is kept.
    void wrong(String field, String words) {
        if (errors.stream().noneMatch(error -> error.field().equals(field)))
            errors.add(new FieldError(field, words));
    }

    private String first(String name) {
        return sent.getOrDefault(name, List.of("")).stream().findFirst().orElse("");
    }
}
