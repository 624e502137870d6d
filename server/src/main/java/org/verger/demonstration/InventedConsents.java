package org.verger.demonstration;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import org.springframework.stereotype.Component;
import org.verger.answers.Ages;
import org.verger.answers.Answer;
import org.verger.answers.AnswerId;
import org.verger.answers.Answers;
import org.verger.answers.Evidence;
import org.verger.answers.ImportedAnswers;
import org.verger.answers.Outcome;
import org.verger.answers.Sayer;
import org.verger.answers.Slip;
import org.verger.carers.Bond;
import org.verger.carers.Carers;
import org.verger.consent.Purpose;
import org.verger.consent.Until;
import org.verger.consent.Voice.Word;
import org.verger.ledger.Act;
import org.verger.ledger.Ledger;
import org.verger.ledger.Thing;
import org.verger.parts.Dates;
import org.verger.platform.Scope;
import org.verger.platform.TimeOrderedId;
import org.verger.pupils.Pupil;
import org.verger.pupils.PupilId;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// What invented carers answered: most came with the list of another system, some on paper. Most
/// say yes to the school's own page, many to its website, fewer to networks, few to newspapers;
/// some say no to all of it, some pairs of parents differ, and from one in nine nothing came back.
/// One in three who say yes say it to the name as well, in words alone. Pupils who are of an age to
/// be asked mostly say the same.
@Component
class InventedConsents {
    private static final int GIVEN_DAYS_AGO = 75;

    private final Answers answers;
    private final ImportedAnswers imports;
    private final Carers carers;
    private final Ledger ledger;
    private final Clock clock;

    InventedConsents(
            Answers answers, ImportedAnswers imports, Carers carers, Ledger ledger, Clock clock) {
        this.answers = answers;
        this.imports = imports;
        this.carers = carers;
        this.ledger = ledger;
        this.clock = clock;
    }

    /// Within the transaction of whoever makes the school.
    void record(List<Pupil> pupils) {
        var ids = pupils.stream().map(Pupil::id).collect(toUnmodifiableSet());
        var bonds = carers.bonds(ids);
        var copied = new ArrayList<ImportedAnswers.Imported>();
        for (int i = 0; i < pupils.size(); i++) {
            if (i % 9 == 4) continue;
            var child = pupils.get(i);
            for (var slip : slips(child, bonds.getOrDefault(child.id(), List.of()), i)) {
                if (slip.evidence() instanceof Evidence.Paper) record(child.id(), slip);
                else copied.addAll(copies(child.id(), slip));
            }
        }
        imports.add(copied, clock.instant());
        ledger.write(imported(copied.size()));
    }

    private void record(PupilId child, Slip slip) {
        switch (answers.record(child, slip)) {
            case Outcome.Done() -> {}
            case Outcome.Refused(var reasons) ->
                    throw new IllegalStateException("an invented answer was refused: " + reasons);
        }
    }

    /// The first of those who decide answers, one in three of the others does too, and so does a
    /// pupil of an age to be asked.
    private List<Slip> slips(Pupil child, List<Bond> bonds, int number) {
        var deciding =
                bonds.stream()
                        .filter(one -> one.mayConsent() && !one.mustNotBeContacted())
                        .toList();
        var first = deciding.stream().limit(1).map(one -> slip(one, words(number), number));
        var others =
                deciding.stream()
                        .skip(1)
                        .filter(_ -> number % 3 == 0)
                        .map(one -> slip(one, wordsOfTheOther(number), number));
        var own =
                Stream.of(child)
                        .filter(this::isAsked)
                        .map(_ -> slip(new Sayer.TheChild(), words(number), number));
        return Stream.of(first, others, own).flatMap(Function.identity()).toList();
    }

    private Slip slip(Bond bond, Map<Purpose, Word> words, int number) {
        return slip(new Sayer.OfCarer(bond.carer()), words, number);
    }

    private Slip slip(Sayer sayer, Map<Purpose, Word> words, int number) {
        var given = LocalDate.now(clock).minusDays(GIVEN_DAYS_AGO - number % 30);
        var evidence =
                number % 60 == 10
                        ? new Evidence.Paper(Optional.empty())
                        : new Evidence.Import("School records, export of " + Dates.day(given));
        return new Slip(sayer, words, given, given, until(number, given), evidence);
    }

    private boolean isAsked(Pupil child) {
        return Ages.SHIPPED.isAsked(child, LocalDate.now(clock));
    }

    private static Map<Purpose, Word> words(int number) {
        var yes = number % 40 == 7 ? Set.<Purpose>of() : agreed(number);
        var word = number % 3 == 2 ? Word.NAMED : Word.SHOWN;
        return Purpose.asked().stream()
                .collect(toMap(Function.identity(), use -> yes.contains(use) ? word : Word.NO));
    }

    /// One in fifteen who answers beside another differs from them.
    private static Map<Purpose, Word> wordsOfTheOther(int number) {
        if (number % 45 != 6) return words(number);
        return Purpose.asked().stream().collect(toMap(Function.identity(), _ -> Word.NO));
    }

    private static Set<Purpose> agreed(int number) {
        return switch (number % 4) {
            case 0 -> Set.copyOf(Purpose.asked());
            case 1 ->
                    Purpose.asked().stream()
                            .filter(use -> use != Purpose.PRESS)
                            .collect(toUnmodifiableSet());
            case 2 -> Set.of(Purpose.SCHOOL_PAGE, Purpose.SCHOOL_WEBSITE);
            default -> Set.of(Purpose.SCHOOL_PAGE);
        };
    }

    /// Most hold until they are withdrawn, some for two years, a few until later this term.
    private static Until until(int number, LocalDate given) {
        if (number % 50 == 15) return new Until.Day(given.plusDays(GIVEN_DAYS_AGO + 20));
        return number % 5 == 0 ? new Until.Day(given.plusYears(2)) : new Until.Withdrawal();
    }

    private List<ImportedAnswers.Imported> copies(PupilId child, Slip slip) {
        return slip.words().entrySet().stream()
                .map(
                        said ->
                                new ImportedAnswers.Imported(
                                        answer(child, slip, said.getKey(), said.getValue()),
                                        List.of()))
                .toList();
    }

    private Answer answer(PupilId child, Slip slip, Purpose use, Word word) {
        return new Answer(
                new AnswerId(TimeOrderedId.at(clock.instant())),
                child,
                slip.sayer(),
                use,
                word,
                slip.on(),
                slip.from(),
                slip.until(),
                slip.evidence(),
                Optional.empty());
    }

    private static Act imported(int many) {
        return new Act(
                "list.imported",
                new Thing("school", Scope.current().school().value()),
                Set.of(),
                Map.of("list", "consents", "added", String.valueOf(many)));
    }
}
