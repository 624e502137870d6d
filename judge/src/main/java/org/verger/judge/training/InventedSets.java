package org.verger.judge.training;

import org.verger.judge.Category;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The texts that we invented, `src/main/data/*.txt`. A line `@ template function category…` begins
/// a template, and its texts follow, a line each. A category with a question mark is left open; all
/// that are not named are not there. Texts of one template go into one fold together. A file with
/// the line `! teaches only` was written to sound like what it is not, or like what we had missed:
/// its ordinary texts teach, but are no sample of ordinary texts by which a limit could be chosen.
///
/// `test-disclosure.txt` is the test of what all `disclosure*.txt` teach, and so on: written by who
/// had seen no lesson. Of sets without a test of their own a fifth of the templates is.
public final class InventedSets {
    private static final String TEACHES_ONLY = "! teaches only";
    private static final String TEST_OF = "test-";

    private InventedSets() {}

    public static List<Example> in(Path folder) throws IOException {
        List<Path> sets;
        try (Stream<Path> files = Files.list(folder)) {
            sets = files.filter(InventedSets::isText).sorted().toList();
        }
        var names = sets.stream().map(InventedSets::name).collect(Collectors.toSet());
        var examples = new ArrayList<Example>();
        for (Path set : sets) {
            read(set, folds(name(set), names), examples);
        }
        return examples;
    }

    private static boolean isText(Path file) {
        return file.toString().endsWith(".txt");
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".txt", "");
    }

    /// Into which fold a template of this set goes.
    private static ToIntFunction<String> folds(String set, Set<String> sets) {
        if (set.startsWith(TEST_OF)) {
            return _ -> Folds.TEST;
        }
        String kind = set.replaceFirst("-[a-z]$", "");
        return sets.contains(TEST_OF + kind) ? Folds::ofLesson : Folds::of;
    }

    private static void read(Path file, ToIntFunction<String> folds, List<Example> examples)
            throws IOException {
        var template = new Template("", "", Set.of(), Set.of());
        boolean isSample = true;
        for (String line : Files.readAllLines(file)) {
            if (line.equals(TEACHES_ONLY)) {
                isSample = false;
            } else if (line.startsWith("@ ")) {
                template = Template.of(line.substring(2).strip().split(" ", -1));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                String source = Example.INVENTED + " " + name(file);
                int fold = folds.applyAsInt(template.id());
                examples.add(template.example(line.strip(), source, fold, isSample));
            }
        }
    }

    private record Template(String id, String function, Set<Category> yes, Set<Category> open) {
        static Template of(String[] head) {
            var yes = EnumSet.noneOf(Category.class);
            var open = EnumSet.noneOf(Category.class);
            for (int i = 2; i < head.length; i++) {
                boolean isOpen = head[i].endsWith("?");
                String name = head[i].replace("?", "").replace('-', '_').toUpperCase(Locale.ROOT);
                (isOpen ? open : yes).add(Category.valueOf(name));
            }
            return new Template(head[0], head[1], yes, open);
        }

        Example example(String text, String source, int fold, boolean isSample) {
            var no = EnumSet.complementOf(EnumSet.copyOf(with(yes, open)));
            boolean ordinary = isSample && yes.isEmpty() && open.isEmpty();
            Set<Category> all = ordinary ? EnumSet.allOf(Category.class) : Set.of();
            return new Example(text, source, function, fold, yes, no, all);
        }

        private static EnumSet<Category> with(Set<Category> one, Set<Category> other) {
            var both = EnumSet.noneOf(Category.class);
            both.addAll(one);
            both.addAll(other);
            return both;
        }
    }
}
