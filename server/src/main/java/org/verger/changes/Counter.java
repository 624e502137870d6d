package org.verger.changes;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.commons.codec.digest.DigestUtils;
import org.verger.carers.BondStep;
import org.verger.copies.AnswerStep;
import org.verger.people.StaffStep;
import org.verger.pupils.RollStep;

import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;

/// Counts steps as they come, and takes the SHA-256 of what they do. Ids that are made afresh each
/// time a list is looked at are no part of it.
public final class Counter {
    private final LocalDate today;
    private final MessageDigest digest = DigestUtils.getSha256Digest();
    private final Map<Part, Map<Effect, Integer>> counts = Tally.empty();

    public Counter(LocalDate today) {
        this.today = today;
    }

    public void count(Step step) {
        var effect = step.effect(today);
        counts.computeIfAbsent(step.part(), _ -> new EnumMap<>(Effect.class))
                .merge(effect, 1, Integer::sum);
        digest.update((effect + " " + words(step) + "\n").getBytes(UTF_8));
    }

    /// What was counted. It counts no further.
    public Tally tally() {
        return new Tally(counts, HexFormat.of().formatHex(digest.digest()));
    }

    private static String words(Step step) {
        return switch (step) {
            case Step.OfPupil(RollStep(var pupil, var before, var after)) ->
                    (before == null ? "" : pupil) + "|" + before + "|" + after;
            case Step.OfColleague(StaffStep one) ->
                    one.email() + "|" + one.role() + "|" + one.before() + "|" + one.after();
            case Step.OfAnswer(AnswerStep one) ->
                    one.entry() + "|" + one.carer() + "|" + one.starts() + "|" + one.before();
            case Step.OfCarer(BondStep one) ->
                    one.reference() + "|" + one.before() + "|" + one.after();
        };
    }
}
