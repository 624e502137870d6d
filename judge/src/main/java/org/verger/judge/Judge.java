package org.verger.judge;

import org.jspecify.annotations.Nullable;
import org.verger.judge.model.Head;
import org.verger.judge.model.Meaning;
import org.verger.judge.model.Token;
import org.verger.judge.model.Vector;
import org.verger.judge.model.Weights;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Reads comments. Safe for many threads. What a head says of the words alone is the same on any
/// machine; where it asks of the meaning, a probability may differ in its third place.
public final class Judge {
    private static final String WEIGHTS = "weights.bin";
    private static final int MOST_WORDS = 8;

    private final Weights weights;
    private final @Nullable Meaning meaning;
    private final @Nullable Throwable missing;
    private final Duration loadedIn;

    private Judge(
            Weights weights,
            @Nullable Meaning meaning,
            @Nullable Throwable missing,
            Duration loadedIn) {
        this.weights = weights;
        this.meaning = meaning;
        this.missing = missing;
        this.loadedIn = loadedIn;
    }

    /// Reads the weights in this jar and the model of meanings, which takes a second or two: call
    /// it off the path on which a program starts. Where the model cannot run, it judges by words
    /// alone.
    public static Judge load() {
        long start = System.nanoTime();
        var weights = weights();
        try {
            var meaning = Meaning.shared();
            return new Judge(weights, meaning, null, since(start));
        } catch (LinkageError missing) {
            return new Judge(weights, null, missing, since(start));
        }
    }

    /// One that finds fewer disclosures and approaches, and needs nothing but Java.
    public static Judge byWordsAlone() {
        long start = System.nanoTime();
        return new Judge(weights(), null, null, since(start));
    }

    private static Weights weights() {
        var in = Objects.requireNonNull(Judge.class.getResourceAsStream(WEIGHTS));
        try (var buffered = new BufferedInputStream(in)) {
            return Weights.read(buffered);
        } catch (IOException e) {
            throw new UncheckedIOException(WEIGHTS + " could not be read", e);
        }
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /// Why it judges by words alone, where the model of meanings should have run and could not.
    public Optional<Throwable> missing() {
        return Optional.ofNullable(missing);
    }

    /// How long loading took.
    public Duration loadedIn() {
        return loadedIn;
    }

    /// Takes any string, an empty one too.
    public Judgement read(String text) {
        var tokens = Token.of(text);
        var vector = Vector.counted(tokens).weighed(weights.rarity());
        var looks = new Looks(text, tokens, vector);
        var readings = new ArrayList<Judgement.Reading>();
        Category[] categories = Category.values();
        for (int head = 0; head < categories.length; head++) {
            readings.add(looks.at(categories[head], head));
        }
        return new Judgement(readings);
    }

    /// One text as every head looks at it; its meaning is computed where one asks, and once.
    private final class Looks {
        private final String text;
        private final List<Token> tokens;
        private final Vector vector;
        private float @Nullable [] meant;

        Looks(String text, List<Token> tokens, Vector vector) {
            this.text = text;
            this.tokens = tokens;
            this.vector = vector;
        }

        Judgement.Reading at(Category category, int head) {
            double words = weights.sum(head, vector);
            var second = weights.secondLook(head);
            if (second == null || meaning == null) {
                return reading(category, head, weights.head(head), words);
            }
            double sum =
                    second.isWorthwhile(words)
                            ? second.sum(words, meant(meaning))
                            : second.sumWithout(words);
            return reading(category, head, second.head(), sum);
        }

        private float[] meant(Meaning meaning) {
            if (meant == null) {
                meant = meaning.of(text);
            }
            return meant;
        }

        private Judgement.Reading reading(Category category, int head, Head limits, double sum) {
            boolean lookFirst = sum >= limits.lookFirst();
            return new Judgement.Reading(
                    category,
                    limits.probability(sum),
                    lookFirst,
                    lookFirst && sum >= limits.alarm(),
                    lookFirst ? movers(head) : List.of());
        }

        private List<Judgement.Word> movers(int head) {
            return Movers.of(tokens, vector, head, weights, MOST_WORDS);
        }
    }
}
