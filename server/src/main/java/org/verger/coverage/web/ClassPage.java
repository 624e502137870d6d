package org.verger.coverage.web;

import java.util.List;

/// Where each child of a class may be shown, to print.
public record ClassPage(String className, String day, List<String> uses, List<Line> lines) {

    /// One child, and for each use a word.
    public record Line(String name, List<Cell> cells) {
        public Line {
            cells = List.copyOf(cells);
        }
    }

    /// Whether the child may be shown there, and named, in words.
    public record Cell(String use, String words) {}

    public ClassPage {
        uses = List.copyOf(uses);
        lines = List.copyOf(lines);
    }
}
