package org.verger.coverage.web;

import java.util.List;

/// Whom to give the paper form because no letter can reach them, to print.
public record OnPaperPage(String day, List<Line> lines) {

    /// One carer of one child.
    public record Line(String className, String child, String carer) {}

    public OnPaperPage {
        lines = List.copyOf(lines);
    }
}
