package org.verger.directory.web;

import java.util.List;

/// A list for paper: its title, when and where it was made, the heads of its columns, and its rows,
/// of which the first cell names the row.
public record PrintedList(String title, String made, List<String> heads, List<List<String>> rows) {
    public PrintedList {
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
