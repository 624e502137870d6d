package org.verger.coverage.web;

import java.util.List;

/// Where each child of a class may be shown, to print.
public record ClassPage(String className, String day, List<String> uses, List<Line> lines) {

    /// One child: yes or no for each use.
    public record Line(String name, List<Cell> cells) {
        public Line {
            cells = List.copyOf(cells);
        }
    }

    /// Whether the child may be shown there.
    public record Cell(String use, boolean yes) {}

    public ClassPage {
        uses = List.copyOf(uses);
        lines = List.copyOf(lines);
    }
}
