package org.verger.tables;

import java.util.Map;

/// What one row says in each column, each cell clean, and the line that it begins on.
public record Row(int line, Map<Column, String> cells) {

    public Row {
        cells = Map.copyOf(cells);
    }

    /// What it says in this column; empty when it says nothing.
    public String get(Column column) {
        return cells.getOrDefault(column, "");
    }
}
