package org.verger.gate.names;

import org.verger.gate.Name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// The ways in which the names of a roster may be written, by their letters.
public final class NameIndex {
    private final Map<String, List<Form>> forms;
    private final int longest;

    private NameIndex(Map<String, List<Form>> forms) {
        this.forms = forms;
        this.longest = forms.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    public static NameIndex of(List<Name> names) {
        Map<String, TreeSet<Form>> found = new HashMap<>();
        for (Name name : names)
            NameForms.of(
                    name,
                    (letters, form) ->
                            found.computeIfAbsent(letters, _ -> new TreeSet<>(NameIndex::compare))
                                    .add(form));
        Map<String, List<Form>> forms = new HashMap<>();
        found.forEach((letters, ways) -> forms.put(letters, List.copyOf(ways)));
        return new NameIndex(forms);
    }

    /// How many letters the longest form has.
    int longest() {
        return longest;
    }

    /// The forms spelled so, those to be guarded most first.
    List<Form> spelled(String letters) {
        return forms.getOrDefault(letters, List.of());
    }

    private static int compare(Form one, Form other) {
        int byKind = one.kind().compareTo(other.kind());
        if (byKind != 0) return byKind;
        int byShape = one.shape().compareTo(other.shape());
        if (byShape != 0) return byShape;
        int byJoint = Integer.compare(one.joint(), other.joint());
        return byJoint != 0 ? byJoint : Long.compare(one.parts(), other.parts());
    }
}
