package org.verger.bench.judge;

import org.verger.bench.Report;
import org.verger.judge.Category;
import org.verger.judge.Judge;
import org.verger.judge.training.Example;
import org.verger.judge.training.InventedSets;
import org.verger.judge.training.PublicSets;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Prints every table of quality, made of the test fold alone: `Quality <public sets> <invented
/// sets>`.
public final class Quality {
    private Quality() {}

    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        var invented = Path.of(arguments[1]);
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(Report.head("The second stage: how right", files(folder, invented)));
        var all = new ArrayList<>(PublicSets.in(folder));
        all.addAll(InventedSets.in(invented));
        var examples = all.stream().filter(Example::isForTest).toList();
        var test = new Readings(Judge.load(), examples);
        CategoryTable.print(
                "Each category, on the test fold", List.of(Category.values()), test, out);
        CategoryTable.print(
                "The same by words alone, where two categories ask for the meaning",
                List.of(Category.DISCLOSURE, Category.GROOMING),
                new Readings(Judge.byWordsAlone(), examples),
                out);
        FunctionTable.print(test, out);
        PublishedSets.print(all, out);
    }

    private static List<Path> files(Path... folders) throws IOException {
        var files = new ArrayList<Path>();
        for (Path folder : folders) {
            try (Stream<Path> inFolder = Files.list(folder)) {
                inFolder.sorted().forEach(files::add);
            }
        }
        return files;
    }
}
