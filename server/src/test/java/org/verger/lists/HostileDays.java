package org.verger.lists;

import static org.verger.lists.Hostile.pupils;

import org.verger.lists.Hostile.File;

import java.util.List;

/// Days as they are written, and as they should not be.
final class HostileDays {
    private static final String BORN =
            "Reference,Given name,Family name,Year group,Class,Date of birth\n";
    private static final String NO_DAY =
            "Line 2: The date of birth is no day that there is. Write it as 14/03/2019 or"
                    + " 2019-03-14.";
    private static final String UNLIKELY =
            "Line 2: The date of birth cannot be right: it is still to come, or too long ago.";

    private HostileDays() {}

    static List<File> files() {
        return List.of(
                born("2019-03-14"),
                born("14/03/2019"),
                born("14 mar 2019"),
                born("14 Sep 2019"),
                born("14 SEPT 2019"),
                born("14 September 2019"),
                born("31/02/2019", NO_DAY),
                born("03/14/2019", NO_DAY),
                born("14/03/19", NO_DAY),
                born("43538", NO_DAY),
                born("2019-00-00", NO_DAY),
                born("01/01/2990", UNLIKELY),
                born("14/03/1919", UNLIKELY));
    }

    private static File born(String day) {
        return born(day, "").containing("Ella Adair");
    }

    private static File born(String day, String answer) {
        return pupils("born on " + day, BORN + "A1,Ella,Adair,4,R," + day + "\n", answer);
    }
}
