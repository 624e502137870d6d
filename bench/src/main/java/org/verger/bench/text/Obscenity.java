package org.verger.bench.text;

import org.verger.bench.text.AttackSet.Line;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The npm package `obscenity` 0.4.6 on the same sentences, run by Node from a folder outside the
/// project.
final class Obscenity {
    private static final String PROGRAM =
            """
            const { RegExpMatcher, englishDataset, englishRecommendedTransformers } = require('obscenity');
            const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
            const lines = JSON.parse(require('fs').readFileSync('texts.json', 'utf8'));
            const flagged = [];
            lines.forEach((line, at) => { if (matcher.hasMatch(line)) flagged.push(at); });
            console.log(flagged.join(' '));
            """;

    private Obscenity() {}

    /// Of the sentence at place n, 2n where it is flagged in plain words and 2n + 1 in disguise.
    static Set<Integer> flagged(List<Line> lines, Path folder)
            throws IOException, InterruptedException {
        var texts = new ArrayList<String>();
        for (Line line : lines) {
            texts.add(quoted(line.plainText()));
            texts.add(quoted(line.text()));
        }
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("texts.json"), "[" + String.join(",", texts) + "]");
        Files.writeString(folder.resolve("run.js"), PROGRAM);
        if (!Files.exists(folder.resolve("node_modules/obscenity"))) {
            var _ = run(folder, "npm", "install", "--silent", "obscenity@0.4.6");
        }
        var flagged = new HashSet<Integer>();
        for (String number : List.of(run(folder, "node", "run.js").strip().split(" ")))
            if (!number.isBlank()) flagged.add(Integer.valueOf(number));
        return flagged;
    }

    private static String run(Path folder, String... command)
            throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) throw new IOException(String.join(" ", command) + " failed");
        return said;
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
