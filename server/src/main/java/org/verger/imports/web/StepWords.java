package org.verger.imports.web;

import static org.verger.parts.Words.words;

import org.jspecify.annotations.Nullable;
import org.verger.carers.BondStep;
import org.verger.carers.CarerEntry;
import org.verger.changes.Step;
import org.verger.consent.Voice;
import org.verger.copies.AnswerStep;
import org.verger.parts.Dates;
import org.verger.people.StaffStep;
import org.verger.pupils.Enrolment;
import org.verger.pupils.RollStep;
import org.verger.pupils.Standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How the screens speak of what becomes of a child, a colleague, a carer.
public final class StepWords {
    private StepWords() {}

    /// Who it is, and what becomes of them.
    public record Line(String who, String what) {}

    static Line line(Step step) {
        return switch (step) {
            case Step.OfPupil(var one) -> line(one);
            case Step.OfColleague(var one) -> line(one);
            case Step.OfCarer(var one) -> line(one);
            case Step.OfAnswer(var one) -> line(one);
        };
    }

    private static Line line(RollStep step) {
        var child = step.after().child();
        var who = words("imports.who", child.name().full(), child.reference());
        boolean isChange = !step.isJoining() && !step.isLeaving();
        return new Line(who, isChange ? changed(step.before(), child) : place(child));
    }

    private static String place(Enrolment child) {
        var born = child.bornOn().map(day -> words("imports.born", Dates.day(day))).orElse("");
        return listed(Stream.of(child.yearGroup(), child.className(), born).toList(), ", ");
    }

    private static String changed(@Nullable Standing before, Enrolment after) {
        if (before == null) return place(after);
        var child = before.child();
        var parts = new ArrayList<String>();
        tell(parts, "imports.changed.name", child.name().full(), after.name().full());
        tell(parts, "imports.changed.year", child.yearGroup(), after.yearGroup());
        tell(parts, "imports.changed.class", child.className(), after.className());
        tell(
                parts,
                "imports.changed.born",
                child.bornOn().map(Dates::day).orElse(""),
                after.bornOn().map(Dates::day).orElse(""));
        return String.join("; ", parts);
    }

    private static Line line(StaffStep step) {
        var after = step.after();
        var who = words("imports.who", after.name().full(), step.email());
        var parts = new ArrayList<String>();
        parts.add(step.role().words());
        var before = step.before();
        if (before == null) {
            parts.add(words("imports.from", Dates.day(after.starts())));
            if (after.ends() != null) parts.add(words("imports.until", Dates.day(after.ends())));
            if (after.category() != null) parts.add(after.category().words());
            if (after.manager() != null) parts.add(words("imports.manager", after.manager()));
        } else {
            tell(parts, "imports.changed.category", category(before), category(after));
            tell(parts, "imports.changed.manager", text(before.manager()), text(after.manager()));
            tell(parts, "imports.changed.name", before.name().full(), after.name().full());
            tell(parts, "imports.changed.from", day(before.starts()), day(after.starts()));
            tell(parts, "imports.changed.until", day(before.ends()), day(after.ends()));
        }
        return new Line(who, String.join("; ", parts));
    }

    private static String category(StaffStep.Held held) {
        return held.category() == null ? "" : held.category().words();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static Line line(BondStep step) {
        var said = step.after() == null ? step.before() : step.after();
        if (said == null) return new Line("", "");
        var who = words("imports.carer", said.contact().name().full(), step.reference());
        var before = step.before();
        var after = step.after();
        if (before != null && after != null) return new Line(who, changed(before, after));
        return new Line(who, law(said.law()));
    }

    private static Line line(AnswerStep step) {
        var entry = step.entry();
        var giver = step.carer() == null ? words("imports.answer.pupil") : step.name();
        var who = words("imports.answer.who", entry.child(), entry.purpose().title(), giver);
        var until = entry.until();
        var parts = new ArrayList<String>();
        parts.add(word(entry.word()));
        parts.add(words("imports.answer.given", Dates.day(entry.on())));
        if (until != null) parts.add(words("imports.until", Dates.day(until)));
        parts.add(words("imports.answer.source", entry.source()));
        for (var before : step.before()) {
            parts.add(words("imports.answer.before", word(before.word()), Dates.day(before.on())));
        }
        if (step.becomes() == AnswerStep.Becomes.LATER_WORD_STANDS) {
            parts.add(words("imports.answer.later"));
        }
        return new Line(who, String.join("; ", parts));
    }

    private static String word(Voice.Word word) {
        return switch (word) {
            case NO -> words("imports.answer.no");
            case SHOWN -> words("imports.answer.shown");
            case NAMED -> words("imports.answer.named");
        };
    }

    private static String changed(BondStep.Tie before, BondStep.Tie after) {
        var parts = new ArrayList<String>();
        var was = before.contact();
        var is = after.contact();
        tell(parts, "imports.changed.name", was.name().full(), is.name().full());
        tell(parts, "imports.changed.email", was.email(), is.email());
        tell(parts, "imports.changed.phone", was.phone(), is.phone());
        tell(parts, "imports.changed.law", law(before.law()), law(after.law()));
        return String.join("; ", parts);
    }

    private static String law(CarerEntry.Law law) {
        if (!law.isKnown()) return words("imports.law.unknown");
        return listed(
                List.of(
                        law.relation().words(),
                        law.parentalResponsibility() ? words("imports.law.responsible") : "",
                        law.mayConsent() ? words("imports.law.consents") : "",
                        law.mustNotBeContacted() ? words("imports.law.silent") : ""),
                ", ");
    }

    private static String listed(List<String> parts, String between) {
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Dates.day(day);
    }

    private static void tell(List<String> parts, String key, String before, String after) {
        if (!before.equals(after)) parts.add(words(key, shown(before), shown(after)));
    }

    private static String shown(String text) {
        return text.isEmpty() ? words("imports.changed.none") : text;
    }
}
