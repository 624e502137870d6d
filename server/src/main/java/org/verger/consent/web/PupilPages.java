package org.verger.consent.web;

import static org.verger.parts.Words.words;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.verger.consent.Consent;
import org.verger.consent.Consents;
import org.verger.ledger.Thing;
import org.verger.parts.Dates;
import org.verger.parts.Fact;
import org.verger.people.History;
import org.verger.platform.Right;
import org.verger.platform.Scope;
import org.verger.pupils.Leavers;
import org.verger.pupils.Pupil;
import org.verger.pupils.PupilId;
import org.verger.pupils.Roll;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Puts a child's page together.
@Component
class PupilPages {
    private final Roll roll;
    private final Leavers leavers;
    private final Consents consents;
    private final History history;
    private final Clock clock;

    PupilPages(Roll roll, Leavers leavers, Consents consents, History history, Clock clock) {
        this.roll = roll;
        this.leavers = leavers;
        this.consents = consents;
        this.history = history;
        this.clock = clock;
    }

    ModelAndView show(PupilId id) {
        var pupil = roll.get(id);
        boolean may = Scope.current().actor().may(Right.RECORD_CONSENT);
        var uses = consents.allowed(Set.of(id), today()).getOrDefault(id, Map.of());
        var papers = consents.list(id).stream().map(consent -> line(consent, may)).toList();
        return new ModelAndView(
                "consent/pupil",
                "page",
                new PupilPage(
                        pupil.name().full(),
                        facts(pupil),
                        UseColumns.each(uses),
                        papers,
                        may,
                        ConsentRoutes.answers(id),
                        ConsentRoutes.carers(id),
                        Scope.current().actor().may(Right.KEEP_ROLL)
                                ? ConsentRoutes.details(id)
                                : "",
                        history.of(new Thing("pupil", id.value()))));
    }

    private PupilPage.Line line(Consent consent, boolean may) {
        boolean offered = may && consent.withdrawnOn().isEmpty();
        var givenBy = consent.terms().givenBy();
        return new PupilPage.Line(
                consent.terms().purpose().title(),
                ConsentWords.state(consent, today()),
                ConsentWords.period(consent),
                words("consent.given-by", givenBy.carer(), Dates.day(givenBy.on())),
                offered ? ConsentRoutes.withdrawal(consent.child(), consent.id()) : "");
    }

    private List<Fact> facts(Pupil pupil) {
        var facts =
                Stream.of(
                        new Fact(words("consent.pupil.reference"), pupil.reference()),
                        new Fact(words("consent.pupil.year"), pupil.yearGroup()),
                        new Fact(words("consent.pupil.class"), pupil.className()));
        var left =
                leavers.leftOn(pupil.id()).stream()
                        .map(day -> new Fact(words("consent.pupil.left"), Dates.day(day)));
        return Stream.concat(facts, left).toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
