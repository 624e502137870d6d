package org.verger.staff.web;

import static org.verger.parts.Words.words;

import static java.util.stream.Collectors.joining;

import org.springframework.stereotype.Component;
import org.verger.parts.Dates;
import org.verger.parts.Tag;
import org.verger.people.Appointments;
import org.verger.people.Engagement;
import org.verger.platform.PersonId;
import org.verger.pupils.PupilId;
import org.verger.ties.Tie;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;

/// Puts appointments and ties into lines.
@Component
class PostLines {
    private final Clock clock;

    PostLines(Clock clock) {
        this.clock = clock;
    }

    ColleaguePage.Post line(Appointments.Held held, Map<PersonId, String> names) {
        var engagement = held.engagement();
        boolean over = engagement.isOverOn(today());
        return new ColleaguePage.Post(
                engagement.role().words(),
                about(held, names),
                state(engagement),
                over ? "" : StaffRoutes.end(held.person(), held.id()));
    }

    ColleaguePage.Line managed(Appointments.Held held, Map<PersonId, String> names) {
        return new ColleaguePage.Line(
                StaffRoutes.person(held.person()),
                names.getOrDefault(held.person(), words("ledger.somebody")),
                held.engagement().category().words());
    }

    ColleaguePage.Line tie(Tie tie, Map<PupilId, String> children) {
        var since = words("staff.tie.since", tie.kind().words(), Dates.day(tie.declaredOn()));
        var about =
                tie.endedOn()
                        .map(day -> since + " " + words("staff.tie.until", Dates.day(day)))
                        .orElse(since);
        return new ColleaguePage.Line(
                "/pupils/" + tie.child() + "/carers",
                children.getOrDefault(tie.child(), words("staff.tie.left")),
                about);
    }

    /// What is said of an appointment beside its role.
    String about(Appointments.Held held, Map<PersonId, String> names) {
        var engagement = held.engagement();
        return Stream.of(
                        engagement.category().words(),
                        held.school().isEmpty() ? words("staff.for-the-trust") : held.school(),
                        period(engagement),
                        engagement
                                .manager()
                                .map(one -> names.getOrDefault(one, ""))
                                .filter(name -> !name.isEmpty())
                                .map(name -> words("staff.managed-by", name))
                                .orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(joining(" · "));
    }

    private static String period(Engagement engagement) {
        var from = Dates.day(engagement.from());
        return engagement
                .until()
                .map(last -> words("staff.period.until", from, Dates.day(last)))
                .orElseGet(() -> words("staff.period", from));
    }

    private Tag state(Engagement engagement) {
        if (engagement.holdsOn(today())) return new Tag(Tag.Tone.DONE, words("staff.state.now"));
        return engagement.isOverOn(today())
                ? new Tag(Tag.Tone.PLAIN, words("staff.state.over"))
                : new Tag(Tag.Tone.WAITING, words("staff.state.to-come"));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
