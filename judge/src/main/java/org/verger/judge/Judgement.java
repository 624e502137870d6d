package org.verger.judge;

import java.util.List;

/// What the judge says of one text: one reading for each category, in the order of [Category].
public record Judgement(List<Reading> readings) {
    public Judgement {
        readings = List.copyOf(readings);
    }

    public Reading of(Category category) {
        return readings.stream()
                .filter(reading -> reading.category() == category)
                .findFirst()
                .orElseThrow();
    }

    /// The readings that a person should see, the most probable first.
    public List<Reading> toLookAtFirst() {
        return readings.stream()
                .filter(Reading::lookFirst)
                .sorted((a, b) -> Double.compare(b.probability(), a.probability()))
                .toList();
    }

    /// How far one category fits. The words are those that spoke for it, the heaviest first; there
    /// are none where nobody need look.
    ///
    /// @param probability from 0 to 1, of a text taken from material like the training's
    /// @param alarm so sure that somebody is to be called; never without `lookFirst`
    public record Reading(
            Category category,
            double probability,
            boolean lookFirst,
            boolean alarm,
            List<Word> words) {
        public Reading {
            words = List.copyOf(words);
        }
    }

    /// A word of the text as it was typed, from the character `from` to just before `to`.
    ///
    /// @param weight its share of the head's sum: above 0, and comparable within one reading
    public record Word(int from, int to, double weight) {
        public String in(String text) {
            return text.substring(from, to);
        }
    }
}
