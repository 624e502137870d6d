package org.verger.doubles.web;

import java.util.List;

/// Two records side by side, what goes from the one to the other, and what forbids it.
///
/// @param swap the same with the other one staying
/// @param rule what holds where the two differ
/// @param action where the two are made one
public record BothPage(
        String name,
        String back,
        String swap,
        String action,
        List<Row> rows,
        List<String> moves,
        List<String> against,
        String rule) {
    public BothPage {
        rows = List.copyOf(rows);
        moves = List.copyOf(moves);
        against = List.copyOf(against);
    }

    /// One thing that both records say.
    public record Row(String label, String first, String second) {
        public boolean differs() {
            return !first.equals(second);
        }
    }
}
