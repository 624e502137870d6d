package org.verger.judge;

import org.verger.judge.model.Head;
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

/// Reads comments. Safe for many threads; the same text has the same judgement on any machine.
public final class Judge {
    private static final String WEIGHTS = "weights.bin";
    private static final int MOST_WORDS = 8;

    private final Weights weights;
    private final Duration loadedIn;

    private Judge(Weights weights, Duration loadedIn) {
        this.weights = weights;
        this.loadedIn = loadedIn;
    }

    /// Reads the weights in this jar, which takes a part of a second: call it off the path on which
    /// a program starts.
    public static Judge load() {
        long start = System.nanoTime();
        var in = Objects.requireNonNull(Judge.class.getResourceAsStream(WEIGHTS));
        try (var buffered = new BufferedInputStream(in)) {
            return new Judge(Weights.read(buffered), Duration.ofNanos(System.nanoTime() - start));
        } catch (IOException e) {
            throw new UncheckedIOException(WEIGHTS + " could not be read", e);
        }
    }

    /// A judge with weights that were just learned.
    public static Judge with(Weights weights) {
        return new Judge(weights, Duration.ZERO);
    }

    /// How long loading took.
    public Duration loadedIn() {
        return loadedIn;
    }

    /// Takes any string, an empty one too.
    public Judgement read(String text) {
        var tokens = Token.of(text);
        var vector = Vector.counted(tokens).weighed(weights.rarity());
        var readings = new ArrayList<Judgement.Reading>();
        Category[] categories = Category.values();
        for (int head = 0; head < categories.length; head++) {
            readings.add(reading(categories[head], head, tokens, vector));
        }
        return new Judgement(readings);
    }

    private Judgement.Reading reading(
            Category category, int head, List<Token> tokens, Vector vector) {
        Head limits = weights.head(head);
        double sum = weights.sum(head, vector);
        boolean lookFirst = sum >= limits.lookFirst();
        return new Judgement.Reading(
                category,
                limits.probability(sum),
                lookFirst,
                lookFirst && sum >= limits.alarm(),
                lookFirst ? Movers.of(tokens, vector, head, weights, MOST_WORDS) : List.of());
    }
}
