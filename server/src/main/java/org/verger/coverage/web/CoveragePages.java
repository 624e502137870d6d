package org.verger.coverage.web;

import static org.verger.parts.Words.words;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import org.springframework.stereotype.Component;
import org.verger.answers.Ages;
import org.verger.asking.Asking;
import org.verger.asking.Unanswered;
import org.verger.carers.UnknownCarers;
import org.verger.consent.Purpose;
import org.verger.coverage.Coverage;
import org.verger.coverage.Lapses;
import org.verger.parts.Dates;
import org.verger.pupils.Pupil;
import org.verger.pupils.PupilId;
import org.verger.pupils.Roll;
import org.verger.slips.PupilsToAsk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/// Puts the page of coverage together.
@Component
class CoveragePages {
    private static final int MOST_LAPSES = 50;

    private final Coverage coverage;
    private final Lapses lapses;
    private final Unanswered unanswered;
    private final Asking asking;
    private final ToAsk toAsk;
    private final Roll roll;
    private final Clock clock;

    CoveragePages(
            Coverage coverage,
            Lapses lapses,
            Unanswered unanswered,
            Asking asking,
            ToAsk toAsk,
            Roll roll,
            Clock clock) {
        this.coverage = coverage;
        this.lapses = lapses;
        this.unanswered = unanswered;
        this.asking = asking;
        this.toAsk = toAsk;
        this.roll = roll;
        this.clock = clock;
    }

    /// Who has to be asked otherwise than by a letter, in words: pupils themselves, and carers whom
    /// nobody may ask yet.
    @Component
    static class ToAsk {
        private final PupilsToAsk pupils;
        private final UnknownCarers carers;

        ToAsk(PupilsToAsk pupils, UnknownCarers carers) {
            this.pupils = pupils;
            this.carers = carers;
        }

        String pupils() {
            return words("coverage.pupils", pupils.list().size());
        }

        /// Those of whom no birthday says whether they are old enough.
        List<Pupil> pupilsOfUnknownAge() {
            return pupils.withoutBirthday();
        }

        /// How many they are, and what is taken for granted of them.
        static String ageless(int many, LocalDate today) {
            return Ages.SHIPPED
                    .inForce(Ages.Say.ASKED_TOO, today)
                    .filter(_ -> many > 0)
                    .map(row -> words("coverage.ageless", many, row.age()))
                    .orElse("");
        }

        String carers() {
            int many = carers.count();
            return many == 0 ? "" : words("coverage.unknown", many);
        }
    }

    CoveragePage coverage() {
        var silent = unanswered.children();
        var carers = unanswered.carers();
        int askable = carers.byLetter().size();
        var soon = lines(lapses.list());
        var ageless = toAsk.pupilsOfUnknownAge();
        return new CoveragePage(
                words("coverage.silent", silent.size()),
                byClass(silent),
                words("coverage.askable", askable),
                askable > 0,
                onPaper(carers),
                asking.latest().map(CoverageRoutes::round).orElse(""),
                toAsk.pupils(),
                ToAsk.ageless(ageless.size(), LocalDate.now(clock)),
                byClass(ageless),
                toAsk.carers(),
                Purpose.asked().stream().map(Purpose::title).toList(),
                coverage.classes().stream().map(CoveragePages::row).toList(),
                soon(soon),
                soon.size() > MOST_LAPSES
                        ? words("coverage.lapses.more", soon.size() - MOST_LAPSES)
                        : "");
    }

    private static String onPaper(Unanswered.Silent carers) {
        long many = carers.onPaper().stream().map(Unanswered.OnPaper::carer).distinct().count();
        return many == 0 ? "" : words("coverage.on-paper", many);
    }

    /// Whom to give the paper form, to print: by the child's class and name.
    OnPaperPage onPaper() {
        var silent = unanswered.carers().onPaper();
        var children = silent.stream().map(Unanswered.OnPaper::child).collect(toUnmodifiableSet());
        var pupils = roll.list(children).stream().collect(toMap(Pupil::id, Function.identity()));
        return new OnPaperPage(
                Dates.day(clock.instant()),
                silent.stream()
                        .flatMap(
                                one ->
                                        Optional.ofNullable(pupils.get(one.child())).stream()
                                                .map(pupil -> line(one, pupil)))
                        .sorted(
                                Comparator.comparing(OnPaperPage.Line::className)
                                        .thenComparing(OnPaperPage.Line::child))
                        .toList());
    }

    private static OnPaperPage.Line line(Unanswered.OnPaper one, Pupil pupil) {
        return new OnPaperPage.Line(
                className(pupil.className()), pupil.name().full(), one.carer().name().full());
    }

    static String className(String name) {
        return name.isEmpty() ? words("coverage.class.none") : name;
    }

    private static List<CoveragePage.Silent> byClass(List<Pupil> pupils) {
        return new TreeMap<>(pupils.stream().collect(groupingBy(Pupil::className)))
                .entrySet().stream()
                        .map(
                                one ->
                                        new CoveragePage.Silent(
                                                className(one.getKey()),
                                                one.getValue().stream()
                                                        .map(pupil -> pupil.name().full())
                                                        .collect(joining(", "))))
                        .toList();
    }

    private static CoveragePage.Row row(Coverage.Row row) {
        return new CoveragePage.Row(
                className(row.className()),
                CoverageRoutes.CLASS
                        + "?name="
                        + URLEncoder.encode(row.className(), StandardCharsets.UTF_8),
                Purpose.asked().stream().map(use -> cell(row, use)).toList());
    }

    private static CoveragePage.Cell cell(Coverage.Row row, Purpose use) {
        int some = row.showable().getOrDefault(use, 0);
        int named = row.nameable().getOrDefault(use, 0);
        return new CoveragePage.Cell(
                use.title(),
                words("coverage.some", some, row.children()),
                named > 0 ? words("coverage.named", named) : "",
                100 * some / Math.max(1, row.children()));
    }

    /// What lapses for one child on one day is asked anew at once, and stands in one line.
    private record Line(PupilId child, LocalDate last) {}

    private static Map<Line, SortedSet<Purpose>> lines(List<Lapses.Lapse> soon) {
        return soon.stream()
                .collect(
                        groupingBy(
                                one -> new Line(one.child(), one.last()),
                                LinkedHashMap::new,
                                mapping(Lapses.Lapse::purpose, toCollection(TreeSet::new))));
    }

    private List<CoveragePage.Lapse> soon(Map<Line, SortedSet<Purpose>> lines) {
        var shown = lines.entrySet().stream().limit(MOST_LAPSES).toList();
        var ids = shown.stream().map(one -> one.getKey().child()).collect(toUnmodifiableSet());
        var pupils = roll.list(ids).stream().collect(toMap(Pupil::id, Function.identity()));
        return shown.stream()
                .flatMap(
                        one ->
                                Optional.ofNullable(pupils.get(one.getKey().child())).stream()
                                        .map(pupil -> lapse(one.getKey(), one.getValue(), pupil)))
                .toList();
    }

    private static CoveragePage.Lapse lapse(Line line, Set<Purpose> uses, Pupil pupil) {
        return new CoveragePage.Lapse(
                pupil.name().full(),
                "/pupils/" + pupil.id(),
                uses.stream().map(Purpose::title).collect(joining(", ")),
                Dates.day(line.last()));
    }
}
