package org.verger.imports;

import org.verger.ledger.Act;
import org.verger.ledger.Thing;
import org.verger.lists.ListKind;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Which list, from its upload on.
public record ImportId(UUID value) {
    /// What was done to it, as the ledger keeps it: which kind of list it is, and what is said
    /// besides.
    Act act(String verb, ListKind kind, Map<String, String> besides) {
        var said = new HashMap<>(besides);
        said.put("list", kind.name().toLowerCase(Locale.ROOT));
        return new Act(verb, new Thing("list", value), Set.of(), said);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
