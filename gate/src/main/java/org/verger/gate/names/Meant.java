package org.verger.gate.names;

import org.verger.gate.Name;
import org.verger.gate.text.Reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/// Whom a few words may mean, such as what a permission is about: in every form in which a name is
/// looked for in a text.
public final class Meant {
    private static final int LONGEST = 8;

    private final Map<String, List<String>> read = new HashMap<>();
    private final Set<String> runs = new HashSet<>();
    private final String whole;

    public Meant(String words) {
        var all = Reading.of(words).words();
        this.whole = String.join("", all);
        for (int from = 0; from < all.size(); from++)
            for (int to = from + 1; to <= Math.min(all.size(), from + LONGEST); to++)
                add(String.join("", all.subList(from, to)));
    }

    /// As it stands, and as somebody's.
    private void add(String run) {
        runs.add(run);
        if (run.endsWith("s")) runs.add(run.substring(0, run.length() - 1));
    }

    /// Whether this person may be meant.
    ///
    /// @param byOneName whether a first name in it, or what somebody is called for short, means
    ///   them; where it is all that is said, it always does
    public boolean is(Name name, boolean byOneName) {
        var found = new AtomicBoolean();
        NameForms.of(
                name,
                read,
                (letters, form) -> {
                    if (form.shape() == Form.Shape.FAMILY) return;
                    boolean counts = byOneName || !form.isOnePart() || letters.equals(whole);
                    if (counts && runs.contains(letters)) found.set(true);
                });
        return found.get();
    }
}
