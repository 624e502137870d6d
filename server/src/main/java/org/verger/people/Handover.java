package org.verger.people;

import java.util.List;

/// What goes from a second record to the first, in words, and what forbids it, in words. What
/// nobody but a few may know is handed over without a word.
public record Handover(List<String> moves, List<String> against) {
    /// Nothing to tell.
    public static final Handover SILENT = new Handover(List.of(), List.of());

    public Handover {
        moves = List.copyOf(moves);
        against = List.copyOf(against);
    }

    /// So many things go over, in these words; nothing to tell of none.
    public static Handover of(int many, String words) {
        return many == 0 ? SILENT : new Handover(List.of(words), List.of());
    }

    /// The same, but forbidden in these words where it is so.
    public Handover forbiddenIf(boolean isSo, String words) {
        return isSo ? new Handover(moves, List.of(words)) : this;
    }
}
