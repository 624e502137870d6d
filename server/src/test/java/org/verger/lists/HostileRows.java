package org.verger.lists;

import static org.verger.lists.Hostile.HEADINGS;
import static org.verger.lists.Hostile.in;
import static org.verger.lists.Hostile.pupils;

import org.verger.lists.Hostile.File;

import java.util.List;

/// Rows with a cell too many: what follows it may have slipped under another heading.
final class HostileRows {
    private HostileRows() {}

    static List<File> files() {
        var blank = HEADINGS.replace("\n", ",\n");
        return List.of(
                pupils("a comma too many", in("A1,Ella,Adair, Jr,4,Robin"), otherCells(6, 5)),
                pupils("a comma too many and no class", in("A1,El, la,Adair,4,"), otherCells(6, 5)),
                pupils("a comma at the end", in("A1,Ella,Adair,4,Robin,"), otherCells(6, 5)),
                pupils(
                        "a comma too many under a blank heading",
                        blank + "A1,El, la,Adair,4,Robin\n",
                        otherCells(6, 5)),
                pupils(
                        "two commas too many under a blank heading",
                        blank + "A1,El, la,Adair,4,,\n",
                        otherCells(7, 6)),
                pupils("blank cells under a blank heading", blank + "A1,Ella,Adair,4,Robin,\n", "")
                        .containing("Ella Adair"));
    }

    private static String otherCells(int cells, int headings) {
        return "Line 2: The row has %d cells under %d headings.".formatted(cells, headings)
                + " A comma inside a cell needs quotation marks around it; one at the end of the"
                + " row counts too.";
    }
}
