package org.verger.gate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// The names of one school's people at one time, ready to be looked for; it never changes.
///
/// Built once for each change of the roster, and shared by any number of threads.
public final class Roster {
    private final String version;
    private final Map<String, List<Form>> forms;
    private final int longest;

    private Roster(String version, Map<String, List<Form>> forms) {
        this.version = version;
        this.forms = forms;
        this.longest = forms.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /// A roster of these people; the version is cited by every verdict that used it.
    public static Roster of(String version, List<Name> names) {
        Map<String, TreeSet<Form>> found = new HashMap<>();
        for (Name name : names)
            NameForms.of(
                    name,
                    (letters, form) ->
                            found.computeIfAbsent(letters, _ -> new TreeSet<>(Roster::compare))
                                    .add(form));
        Map<String, List<Form>> forms = new HashMap<>();
        found.forEach((letters, ways) -> forms.put(letters, List.copyOf(ways)));
        return new Roster(version, forms);
    }

    public String version() {
        return version;
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
