package org.verger.judging;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.verger.gate.Circumstances.Noticed;
import org.verger.gate.Clause;
import org.verger.gate.Place;
import org.verger.judge.Category;
import org.verger.judge.Judge;
import org.verger.judge.Judgement;

import java.util.List;
import java.util.function.BiFunction;

/// Reads a text once more, after the rules. What it reads is logged nowhere.
@Component
public class SecondReader {
    private static final Logger LOG = LoggerFactory.getLogger(SecondReader.class);

    private @Nullable Judge judge;

    /// The weights are loaded when the server stands already: nobody waits for them at its start.
    @EventListener(ApplicationReadyEvent.class)
    void prepare() {
        Thread.ofVirtual().name("second-reader").start(() -> report(judge()));
    }

    /// What it is sure of, so that a person has to look, the most probable first. What it would
    /// only have looked at first is not told: of a school's own posts that would be too many.
    ///
    /// @param place where a stretch of the text stands, by its first character and the one behind
    ///   its last
    public List<Noticed> read(String text, BiFunction<Integer, Integer, Place> place) {
        if (text.isBlank()) return List.of();
        return judge().read(text).toLookAtFirst().stream()
                .filter(reading -> reading.alarm() && !reading.words().isEmpty())
                .map(reading -> noticed(reading, place))
                .toList();
    }

    private static Noticed noticed(
            Judgement.Reading reading, BiFunction<Integer, Integer, Place> place) {
        var heaviest = reading.words().getFirst();
        return new Noticed(
                clause(reading.category()),
                reading.category().words(),
                place.apply(heaviest.from(), heaviest.to()));
    }

    /// Whose matter it is.
    private static Clause clause(Category category) {
        return switch (category) {
            case ABUSE, THREAT -> Clause.PRN_4;
            case HATE, SEXUAL, PERSONAL_ATTACK -> Clause.PRN_2;
            case SELF_HARM, DISCLOSURE, GROOMING -> Clause.CHD_1;
            case COMMERCE, SPAM -> Clause.PRN_3;
        };
    }

    private synchronized Judge judge() {
        if (judge == null) {
            judge = Judge.load();
        }
        return judge;
    }

    private static void report(Judge judge) {
        LOG.info("the second reader was ready in {} ms", judge.loadedIn().toMillis());
        judge.missing()
                .ifPresent(
                        why ->
                                LOG.warn(
                                        "the second reader reads words alone and finds fewer"
                                                + " disclosures: its model cannot run here",
                                        why));
    }
}
