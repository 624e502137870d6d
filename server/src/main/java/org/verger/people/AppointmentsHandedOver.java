package org.verger.people;

import static org.verger.parts.Words.words;

import org.springframework.stereotype.Component;
import org.verger.platform.PersonId;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/// Hands over what a second record is or will be, from today on. What the first is already is not
/// given twice.
@Component
class AppointmentsHandedOver implements ColleagueHolder {
    private final Appointments appointments;
    private final Clock clock;

    AppointmentsHandedOver(Appointments appointments, Clock clock) {
        this.appointments = appointments;
        this.clock = clock;
    }

    @Override
    public Handover look(PersonId second, PersonId first) {
        int many = open(second).size();
        return Handover.of(many, words("people.handover", many));
    }

    @Override
    public void handOver(PersonId second, PersonId first) {
        var kept = open(first).stream().map(Appointments.Held::engagement).toList();
        for (var held : open(second)) {
            var engagement = held.engagement();
            appointments.end(held.id(), second, lastDay(engagement), words("people.twice"));
            if (kept.stream().noneMatch(engagement::isTheSameAs)) {
                var _ = appointments.begin(first, from(engagement, first));
            }
        }
    }

    private List<Appointments.Held> open(PersonId person) {
        return appointments.of(person).stream()
                .filter(held -> !held.engagement().isOverOn(today()))
                .toList();
    }

    /// The day before it would go on, or before it was to begin.
    private LocalDate lastDay(Engagement engagement) {
        var yesterday = today().minusDays(1);
        return engagement.from().isAfter(today()) ? engagement.from().minusDays(1) : yesterday;
    }

    private Engagement from(Engagement engagement, PersonId first) {
        return new Engagement(
                engagement.role(),
                engagement.category(),
                engagement.school(),
                engagement.from().isAfter(today()) ? engagement.from() : today(),
                engagement.until(),
                engagement.manager().filter(manager -> !manager.equals(first)));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
