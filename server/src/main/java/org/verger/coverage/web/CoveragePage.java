package org.verger.coverage.web;

import java.util.List;

/// How far consents reach.
///
/// @param unanswered who has not answered, class by class
/// @param askable how many carers a new round of letters would go to, in a sentence
/// @param onPaper how many carers have no address to write to, in a sentence; empty for none
/// @param pupils how many pupils are to be asked themselves, in a sentence
/// @param ageless of how many pupils no date of birth is on record, in a sentence; empty for none
/// @param withoutBirthday who they are, class by class
/// @param unknownCarers how many carers nobody may ask yet, in a sentence; empty for none
/// @param round where the latest round is watched; empty where there was none
public record CoveragePage(
        String silent,
        List<Silent> unanswered,
        String askable,
        boolean canAsk,
        String onPaper,
        String round,
        String pupils,
        String ageless,
        List<Silent> withoutBirthday,
        String unknownCarers,
        List<String> uses,
        List<Row> rows,
        List<Lapse> lapses,
        String more) {

    /// One class, and the names of some of it.
    public record Silent(String className, String names) {}

    /// One class.
    public record Row(String className, String path, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// How many children of a class may be shown there, and the width of its bar in hundredths.
    ///
    /// @param named how many of them may be named too; empty for none
    public record Cell(String use, String words, String named, int hundredths) {}

    /// What ends of one child's on one day: the uses, in a list.
    public record Lapse(String name, String path, String uses, String last) {}

    public CoveragePage {
        unanswered = List.copyOf(unanswered);
        withoutBirthday = List.copyOf(withoutBirthday);
        uses = List.copyOf(uses);
        rows = List.copyOf(rows);
        lapses = List.copyOf(lapses);
    }
}
