package org.verger.judge.training;

import static org.verger.judge.Category.ABUSE;
import static org.verger.judge.Category.COMMERCE;
import static org.verger.judge.Category.DISCLOSURE;
import static org.verger.judge.Category.GROOMING;
import static org.verger.judge.Category.HATE;
import static org.verger.judge.Category.PERSONAL_ATTACK;
import static org.verger.judge.Category.SELF_HARM;
import static org.verger.judge.Category.SEXUAL;
import static org.verger.judge.Category.SPAM;
import static org.verger.judge.Category.THREAT;

import org.verger.judge.Category;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The sets that others published, each with what its labels say of our categories. What a set was
/// not asked is left open; where a set can hardly hold a category, its texts count as without it.
/// Licences and sources: `docs/data-card.md`.
public final class PublicSets {
    public static final String EDOS = "EDOS";
    public static final String CONVABUSE = "ConvAbuse";
    public static final String DAVIDSON = "Davidson";
    public static final String HATEMOJI = "HatemojiBuild";
    public static final String MODERATION = "OpenAI moderation";
    public static final String SURGE = "Surge toxicity";
    public static final String PRESIDIO = "Presidio";

    /// What adults on social media or in invented sentences hardly do.
    private static final Set<Category> FAR = EnumSet.of(GROOMING, DISCLOSURE, COMMERCE, SPAM);

    private static final Set<Category> ALL = EnumSet.allOf(Category.class);
    private static final Pattern LABEL = Pattern.compile("\"(S|H|V|HR|SH|H2)\": ([01])");
    private static final Pattern PROMPT =
            Pattern.compile("\"prompt\": \"((?:[^\"\\\\]++|\\\\.)*+)\"");
    private static final Pattern FULL_TEXT =
            Pattern.compile("\"full_text\": \"((?:[^\"\\\\]++|\\\\.)*+)\"");

    private final Path folder;
    private final List<Example> examples = new ArrayList<>();

    private PublicSets(Path folder) {
        this.folder = folder;
    }

    public static List<Example> in(Path folder) throws IOException {
        var sets = new PublicSets(folder);
        sets.edos();
        sets.convAbuse("convabuse-train.csv");
        sets.convAbuse("convabuse-valid.csv");
        sets.davidson();
        sets.hatemoji("hatemojibuild-train.csv");
        sets.hatemoji("hatemojibuild-validation.csv");
        sets.moderation();
        sets.surge();
        sets.presidio();
        return sets.examples;
    }

    private void edos() throws IOException {
        for (var row : Csv.rows(folder.resolve("edos-train-dev.csv"))) {
            boolean sexist = row.get("label_sexist").equals("sexist");
            var yes = sexist ? EnumSet.of(HATE) : none();
            if (row.get("label_category").startsWith("1.")) {
                yes.add(THREAT);
            }
            add(EDOS, row, "text", yes, sexist ? FAR : with(FAR, HATE), sexist ? none() : FAR);
        }
    }

    /// What people tell a machine about themselves may be a disclosure, or about self-harm, and
    /// what they ask of it is often what an approach asks of a child: all three are left open.
    private void convAbuse(String file) throws IOException {
        for (var row : Csv.rows(folder.resolve(file))) {
            boolean abuse = ConvAbuse.isAbuse(row);
            var yes = abuse ? EnumSet.of(ABUSE) : none();
            if (ConvAbuse.isSexual(row)) {
                yes.add(SEXUAL);
            }
            var calm = without(ALL, DISCLOSURE, SELF_HARM, GROOMING);
            var no = abuse ? without(FAR, DISCLOSURE, GROOMING) : calm;
            add(CONVABUSE, row, "user", yes, no, abuse ? none() : calm);
        }
    }

    private void davidson() throws IOException {
        for (var row : Csv.rows(folder.resolve("davidson-80pc.csv"))) {
            String tweet = unescaped(row.get("tweet"));
            switch (row.get("class")) {
                case "0" -> add(DAVIDSON, "hate", tweet, EnumSet.of(HATE, ABUSE), FAR, none());
                case "1" ->
                        add(
                                DAVIDSON,
                                "offensive",
                                tweet,
                                EnumSet.of(ABUSE),
                                with(FAR, HATE),
                                none());
                case "2" -> add(DAVIDSON, "neither", tweet, none(), ALL, ALL);
                default -> throw new IOException("Davidson has a class that is not known");
            }
        }
    }

    private void hatemoji(String file) throws IOException {
        for (var row : Csv.rows(folder.resolve(file))) {
            boolean hate = row.get("label_gold").equals("1");
            var yes = hate ? EnumSet.of(HATE) : none();
            add(HATEMOJI, row, "text", yes, hate ? FAR : with(FAR, HATE), hate ? none() : FAR);
        }
    }

    private void moderation() throws IOException {
        for (String line : Files.readAllLines(folder.resolve("openai-moderation-80pc.jsonl"))) {
            var prompt = PROMPT.matcher(line);
            if (prompt.find()) {
                moderation(JsonText.of(prompt.group(1)), line);
            }
        }
    }

    private void moderation(String text, String line) {
        var yes = none();
        var no = EnumSet.of(GROOMING);
        boolean quiet = true;
        for (var label = LABEL.matcher(line); label.find(); ) {
            boolean is = label.group(2).equals("1");
            quiet &= !is;
            switch (label.group(1)) {
                case "S" -> (is ? yes : no).add(SEXUAL);
                case "H", "H2" -> (is ? yes : no).add(HATE);
                case "HR" -> (is ? yes : no).add(ABUSE);
                case "SH" -> (is ? yes : no).add(SELF_HARM);
                default -> {}
            }
        }
        no.removeAll(yes);
        add(MODERATION, quiet ? "quiet" : "flagged", text, yes, no, quiet ? no : none());
    }

    private void surge() throws IOException {
        for (var row : Csv.rows(folder.resolve("surge-toxicity-en.csv"))) {
            boolean toxic = row.get("is_toxic").equals("Toxic");
            var calm = with(FAR, ABUSE, HATE, PERSONAL_ATTACK);
            var yes = toxic ? EnumSet.of(ABUSE) : none();
            add(SURGE, row, "text", yes, toxic ? FAR : calm, toxic ? none() : calm);
        }
    }

    private void presidio() throws IOException {
        String file = Files.readString(folder.resolve("presidio-synth-80pc.json"));
        for (var text = FULL_TEXT.matcher(file); text.find(); ) {
            var far = without(ALL, COMMERCE, SPAM);
            add(PRESIDIO, "invented by others", JsonText.of(text.group(1)), none(), far, far);
        }
    }

    private void add(
            String source,
            Csv.Row row,
            String column,
            Set<Category> yes,
            Set<Category> no,
            Set<Category> ordinary) {
        String text = row.get(column);
        add(source, yes.isEmpty() ? "calm" : "flagged", text, yes, no, ordinary);
    }

    private void add(
            String source,
            String function,
            String text,
            Set<Category> yes,
            Set<Category> no,
            Set<Category> ordinary) {
        int fold = Folds.ofText(text);
        examples.add(new Example(text, source, function, fold, yes, no, ordinary));
    }

    private static String unescaped(String tweet) {
        return tweet.replaceAll("&#\\d+;", " ")
                .replace("&amp;", "&")
                .replace("&lt;", "<")
                .replace("&gt;", ">");
    }

    private static EnumSet<Category> none() {
        return EnumSet.noneOf(Category.class);
    }

    private static EnumSet<Category> with(Set<Category> some, Category... more) {
        var all = EnumSet.copyOf(some);
        all.addAll(List.of(more));
        return all;
    }

    private static EnumSet<Category> without(Set<Category> all, Category... less) {
        var left = EnumSet.copyOf(all);
        left.removeAll(List.of(less));
        return left;
    }
}
