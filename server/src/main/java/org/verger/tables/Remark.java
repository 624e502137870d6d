package org.verger.tables;

import java.util.List;

/// What a person should know of a file that can be used.
public sealed interface Remark {

    /// It was not in UTF-8, and was read as Windows writes: accents should be looked at.
    record ReadAsWindows() implements Remark {}

    /// Cells on these lines begin as a formula does; they are kept as text.
    record LikeFormulas(List<Integer> lines) implements Remark {
        public LikeFormulas {
            lines = List.copyOf(lines);
        }
    }

    /// These columns are not needed and were left out.
    record LeftOut(List<String> headings) implements Remark {
        public LeftOut {
            headings = List.copyOf(headings);
        }
    }

    /// So many rows were left out, for a reason that has words of its own.
    record RowsLeftOut(String reason, int rows) implements Remark {}
}
