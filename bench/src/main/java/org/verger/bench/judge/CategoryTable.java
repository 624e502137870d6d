package org.verger.bench.judge;

import org.verger.bench.Report;
import org.verger.judge.Category;
import org.verger.judge.training.Example;

import java.io.PrintStream;
import java.util.Collection;

/// How the shipped weights do in each category. *Near* are the ordinary texts that we wrote, many
/// of them to look like what they are not; *far* are the ordinary rows of the sets of others. The
/// bound is on the false alarms among both: the rate that 95 of 100 such counts would not exceed.
final class CategoryTable {
    private CategoryTable() {}

    static void print(
            String title, Collection<Category> categories, Readings test, PrintStream out) {
        out.println("### " + title + "\n");
        out.println(
                Report.row(
                        "category",
                        "texts that are",
                        "looked at (recall)",
                        "alarm (recall)",
                        "near",
                        "looked at",
                        "far",
                        "looked at",
                        "all ordinary looked at",
                        "false alarms",
                        "95 % bound, 1 in"));
        out.println(Report.line(11));
        for (Category category : categories) {
            row(category, test, out);
        }
        out.println(Report.row("*flag nothing*", "", "0", "0", "", "0", "", "0", "0", "0", "–"));
        out.println(Report.row("*flag all*", "", "1", "1", "", "1", "", "1", "1", "all", "1"));
        out.println();
    }

    private static void row(Category category, Readings test, PrintStream out) {
        var ones = test.tally(category, one -> one.yes().contains(category));
        var ordinary = test.tally(category, one -> one.ordinary().contains(category));
        var near = test.tally(category, one -> isNear(one, category));
        var far = test.tally(category, one -> isFar(one, category));
        out.println(
                Report.row(
                        category,
                        ones.texts(),
                        ones.looked(),
                        ones.alarmed(),
                        near.texts(),
                        near.looked(),
                        far.texts(),
                        far.looked(),
                        ordinary.looked(),
                        ordinary.alarms(),
                        Math.round(ordinary.texts() / Bounds.upper(ordinary.alarms()))));
    }

    private static boolean isNear(Example one, Category category) {
        return one.isInvented() && one.ordinary().contains(category);
    }

    private static boolean isFar(Example one, Category category) {
        return !one.isInvented() && one.ordinary().contains(category);
    }
}
