package org.verger.staff.web;

import java.util.List;

/// How far the opening of accounts has come, and who still has none.
///
/// @param done how many were opened since it began
/// @param all how many there were to open; nothing is known of that while it is 0
public record AccountsPage(boolean isRunning, int done, int all, List<ColleaguePage.Line> without) {
    public AccountsPage {
        without = List.copyOf(without);
    }
}
