package org.verger.judge.training;

import org.verger.judge.Category;
import org.verger.judge.model.Head;
import org.verger.judge.model.Meaning;
import org.verger.judge.model.Rarity;
import org.verger.judge.model.SecondLook;
import org.verger.judge.model.Vector;
import org.verger.judge.model.Weights;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Learns all heads and writes the weights: `Train <public sets> <invented sets> <weights>`. Prints
/// for each head what it was taught with and how its limits do on held-out texts. The meanings of
/// all texts take some minutes.
public final class Train {
    private static final float COST = 0.15f;
    private static final float COST_OF_INVENTED = 0.6f;

    /// What others wrote and no child would have counts more where somebody may be called.
    private static final float COST_FOR_DISCLOSURE = 0.3f;

    /// What we wrote to sound alike and is not counts more: no other text is as near the limit.
    private static final float COST_OF_NEAR = 1.2f;

    /// Where many texts teach, what each gram tells is known well enough to lean on.
    private static final float TILT = 0.5f;

    private static final float TILT_OF_DISCLOSURE = 0.25f;

    /// In a second look it counts the more: nearly all of them are far from any child's.
    private static final float COST_IN_A_SECOND_LOOK = 0.5f;

    private static final float COST_OF_INVENTED_IN_A_SECOND_LOOK = 1;
    private static final float COST_OF_NEAR_IN_A_SECOND_LOOK = 2;

    private final List<Example> examples;
    private final List<Vector> vectors;
    private final List<float[]> meanings;
    private final Rarity rarity;
    private final PrintStream out;
    private final List<Head> heads = new ArrayList<>();
    private final List<float[]> weights = new ArrayList<>();
    private final Map<Integer, SecondLook> looks = new HashMap<>();

    private Train(List<Example> examples, PrintStream out) {
        this.examples = examples;
        this.out = out;
        var meaning = Meaning.shared();
        meanings = examples.parallelStream().map(one -> meaning.of(one.text())).toList();
        var counted = examples.stream().map(one -> Vector.counted(one.text())).toList();
        rarity = Rarity.among(counted);
        vectors = counted.stream().map(one -> one.weighed(rarity)).toList();
    }

    public static void main(String[] arguments) throws IOException {
        var all =
                Stream.concat(
                        PublicSets.in(Path.of(arguments[0])).stream(),
                        InventedSets.in(Path.of(arguments[1])).stream());
        var taught = all.filter(one -> !one.isForTest()).toList();
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var weights = new Train(taught, out).learn();
        try (var file = Files.newOutputStream(Path.of(arguments[2]))) {
            weights.write(file);
        }
    }

    private Weights learn() {
        out.println(HeldOut.HEADING);
        for (Category category : Category.values()) {
            learn(category);
        }
        return Weights.of(rarity, heads, weights.toArray(float[][]::new), looks);
    }

    private void learn(Category category) {
        var lesson = new Lesson(tilt(category));
        var taught = new ArrayList<Integer>();
        for (int i = 0; i < examples.size(); i++) {
            Example one = examples.get(i);
            if (one.yes().contains(category) || one.no().contains(category)) {
                boolean yes = one.yes().contains(category);
                lesson.add(vector(i, category), yes, one.fold(), cost(category, one, yes));
                taught.add(i);
            }
        }
        var texts = taught.stream().map(examples::get).toList();
        var whole = lesson.whole();
        double[] sums = lesson.heldOutSums();
        if (isLookedAtTwice(category)) {
            var second = secondLooks(lesson, taught, sums);
            double[] both = second.heldOutSums();
            var head = head(category, texts, both, lesson.yes(), 0);
            looks.put(heads.size(), second.whole(head));
            out.println(HeldOut.row(category.name(), category, texts, both, head));
        }
        heads.add(head(category, texts, sums, lesson.yes(), whole.bias()));
        weights.add(whole.weights());
        String what = isLookedAtTwice(category) ? category + " by words alone" : category.name();
        out.println(HeldOut.row(what, category, texts, sums, heads.getLast()));
    }

    /// Where a child may be in danger, and words alone find too few.
    private static boolean isLookedAtTwice(Category category) {
        return category == Category.DISCLOSURE || category == Category.GROOMING;
    }

    private SecondLooks secondLooks(Lesson lesson, List<Integer> taught, double[] sums) {
        boolean[] yes = lesson.yes();
        var texts = new ArrayList<PerceptronSolver.Text>();
        for (int i = 0; i < yes.length; i++) {
            int at = taught.get(i);
            float cost = costInASecondLook(examples.get(at), yes[i]);
            texts.add(new PerceptronSolver.Text(meanings.get(at), sums[i], yes[i], cost));
        }
        return new SecondLooks(texts, lesson.folds());
    }

    private static float costInASecondLook(Example one, boolean yes) {
        if (!one.isInvented()) {
            return COST_IN_A_SECOND_LOOK;
        }
        return yes ? COST_OF_INVENTED_IN_A_SECOND_LOOK : COST_OF_NEAR_IN_A_SECOND_LOOK;
    }

    /// Only disclosures and approaches are told in ways that we wrote down.
    private Vector vector(int i, Category category) {
        return switch (category) {
            case DISCLOSURE, GROOMING -> vectors.get(i);
            case ABUSE, HATE, SEXUAL, THREAT, SELF_HARM, PERSONAL_ATTACK, COMMERCE, SPAM ->
                    vectors.get(i).withoutTellings();
        };
    }

    private static float tilt(Category category) {
        return switch (category) {
            case ABUSE, HATE -> TILT;
            case DISCLOSURE -> TILT_OF_DISCLOSURE;
            case SEXUAL, THREAT, SELF_HARM, GROOMING, PERSONAL_ATTACK, COMMERCE, SPAM -> 0;
        };
    }

    private static float cost(Category category, Example one, boolean yes) {
        if (!one.isInvented()) {
            return category == Category.DISCLOSURE ? COST_FOR_DISCLOSURE : COST;
        }
        return yes ? COST_OF_INVENTED : COST_OF_NEAR;
    }

    private static Head head(
            Category category, List<Example> taught, double[] sums, boolean[] yes, float bias) {
        double[] ones = HeldOut.where(taught, sums, one -> one.yes().contains(category));
        double[] ours = HeldOut.ours(category, taught, sums);
        double[] others = HeldOut.others(category, taught, sums);
        double lookFirst = Limits.lookFirst(category, ones, ours, others);
        double alarm = Limits.alarm(lookFirst, ours, others);
        var platt = Platt.fit(sums, yes);
        return new Head(bias, platt.slope(), platt.offset(), lookFirst, alarm);
    }
}
