package org.verger.bench.judge;

import org.verger.judge.Category;
import org.verger.judge.Judge;
import org.verger.judge.Judgement;
import org.verger.judge.training.Example;

import java.util.List;
import java.util.function.Predicate;

/// The test fold, each text with what the judge says of it.
final class Readings {
    private final List<Example> examples;
    private final List<Judgement> judgements;

    Readings(Judge judge, List<Example> examples) {
        this.examples = examples;
        judgements = examples.stream().map(one -> judge.read(one.text())).toList();
    }

    List<Example> examples() {
        return examples;
    }

    /// Of the texts that `which` chooses, how many there are, how many are looked at first for
    /// `category`, and how many call somebody.
    Tally tally(Category category, Predicate<Example> which) {
        int texts = 0;
        int looks = 0;
        int alarms = 0;
        for (int i = 0; i < examples.size(); i++) {
            if (which.test(examples.get(i))) {
                var reading = judgements.get(i).of(category);
                texts++;
                looks += reading.lookFirst() ? 1 : 0;
                alarms += reading.alarm() ? 1 : 0;
            }
        }
        return new Tally(texts, looks, alarms);
    }

    /// Of the texts that `which` chooses, how many nobody need look at for any category.
    Tally leftAlone(Predicate<Example> which) {
        int texts = 0;
        int alone = 0;
        for (int i = 0; i < examples.size(); i++) {
            if (which.test(examples.get(i))) {
                texts++;
                alone += judgements.get(i).toLookAtFirst().isEmpty() ? 1 : 0;
            }
        }
        return new Tally(texts, alone, 0);
    }

    record Tally(int texts, int looks, int alarms) {
        String looked() {
            return share(looks);
        }

        String alarmed() {
            return share(alarms);
        }

        private String share(int some) {
            return texts == 0 ? "–" : "%.3f".formatted((double) some / texts);
        }
    }
}
