package org.verger.answers;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import org.verger.consent.Purpose;
import org.verger.consent.Until;
import org.verger.consent.Voice.Word;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// What somebody answers who keeps the name back, and no more than that: every yes of theirs to a
/// use that goes with it, now or later, becomes one without, for the same days.
final class NameKeptBack {

    /// What can be said on one slip.
    private record Together(LocalDate from, Until until, Evidence evidence) {}

    private NameKeptBack() {}

    /// The slips in the order in which they begin: what begins later outlasts what is said first.
    static List<Slip> slips(
            Sayer sayer, List<Answer> all, LocalDate today, UnaryOperator<Evidence> evidence) {
        var yes =
                all.stream()
                        .filter(one -> one.sayer().equals(sayer) && one.word() != Word.NO)
                        .filter(one -> one.holdsFrom(today))
                        .sorted(Comparator.comparing(Answer::from))
                        .toList();
        var named =
                yes.stream()
                        .filter(one -> one.word() == Word.NAMED)
                        .map(Answer::purpose)
                        .collect(toSet());
        return yes.stream()
                .filter(one -> named.contains(one.purpose()))
                .collect(
                        groupingBy(
                                one ->
                                        new Together(
                                                one.from().isBefore(today) ? today : one.from(),
                                                one.held(),
                                                evidence.apply(one.evidence())),
                                LinkedHashMap::new,
                                toMap(Answer::purpose, _ -> Word.SHOWN)))
                .entrySet()
                .stream()
                .map(one -> slip(sayer, one.getKey(), one.getValue(), today))
                .toList();
    }

    private static Slip slip(
            Sayer sayer, Together days, Map<Purpose, Word> words, LocalDate today) {
        return new Slip(sayer, words, today, days.from, days.until, days.evidence);
    }
}
