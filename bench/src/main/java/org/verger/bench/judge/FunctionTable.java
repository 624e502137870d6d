package org.verger.bench.judge;

import org.verger.bench.Report;
import org.verger.judge.Category;
import org.verger.judge.training.Example;

import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/// How the invented texts do by function: of those that are something, how many are looked at; of
/// the ordinary, how many are left alone in every category.
final class FunctionTable {
    private static final Set<String> MENTIONS =
            Set.of("quotation", "negation", "counter-speech", "reclaimed", "spoken-about");

    private FunctionTable() {}

    static void print(Readings test, PrintStream out) {
        for (Category category : List.of(Category.DISCLOSURE, Category.GROOMING)) {
            functions(category, test, out);
        }
        leftAlone("Quoted, denied, opposed, taken back: left alone", true, test, out);
        leftAlone("Ordinary texts of ours: left alone", false, test, out);
    }

    private static void functions(Category category, Readings test, PrintStream out) {
        out.println("### " + category + " by function\n");
        out.println(Report.row("function", "texts", "looked at", "alarm"));
        out.println(Report.line(4));
        for (String function : functions(test, category)) {
            var tally =
                    test.tally(
                            category,
                            one -> one.yes().contains(category) && one.function().equals(function));
            out.println(Report.row(function, tally.texts(), tally.looked(), tally.alarmed()));
        }
        out.println(Report.row("*flag nothing*", "", "0", "0"));
        out.println(Report.row("*flag all*", "", "1", "1"));
        out.println();
    }

    private static Set<String> functions(Readings test, Category category) {
        var functions = new TreeMap<String, Integer>();
        for (Example one : test.examples()) {
            if (one.isInvented() && one.yes().contains(category)) {
                functions.merge(one.function(), 1, Integer::sum);
            }
        }
        return functions.keySet();
    }

    private static void leftAlone(String title, boolean mentions, Readings test, PrintStream out) {
        out.println("### " + title + "\n");
        out.println(Report.row("function", "texts", "left alone (right)"));
        out.println(Report.line(3));
        var functions = new TreeMap<String, Integer>();
        for (Example one : test.examples()) {
            if (isOrdinary(one) && MENTIONS.contains(one.function()) == mentions) {
                functions.merge(one.function(), 1, Integer::sum);
            }
        }
        for (String function : functions.keySet()) {
            var tally = test.leftAlone(one -> isOrdinary(one) && one.function().equals(function));
            out.println(Report.row(function, tally.texts(), tally.looked()));
        }
        var all = test.leftAlone(one -> isOrdinary(one) && functions.containsKey(one.function()));
        out.println(Report.row("**all**", all.texts(), all.looked()));
        out.println(Report.row("*flag nothing*", all.texts(), "1"));
        out.println(Report.row("*flag all*", all.texts(), "0"));
        out.println();
    }

    private static boolean isOrdinary(Example one) {
        return one.isInvented() && one.yes().isEmpty() && !one.ordinary().isEmpty();
    }
}
