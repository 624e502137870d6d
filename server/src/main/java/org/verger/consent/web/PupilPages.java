package org.verger.consent.web;

import static org.verger.parts.Words.words;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.verger.consent.Consent;
import org.verger.consent.Consents;
import org.verger.consent.Purpose;
import org.verger.forms.Filled;
import org.verger.forms.Option;
import org.verger.ledger.Thing;
import org.verger.parts.Dates;
import org.verger.parts.Fact;
import org.verger.people.History;
import org.verger.platform.Right;
import org.verger.platform.Scope;
import org.verger.pupils.Pupil;
import org.verger.pupils.PupilId;
import org.verger.pupils.Roll;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/// Puts a child's page together.
@Component
class PupilPages {
    private final Roll roll;
    private final Consents consents;
    private final History history;
    private final Clock clock;

    PupilPages(Roll roll, Consents consents, History history, Clock clock) {
        this.roll = roll;
        this.consents = consents;
        this.history = history;
        this.clock = clock;
    }

    /// The page with an empty form.
    ModelAndView show(PupilId pupil) {
        return page(pupil, RecordForm.blank(today()));
    }

    /// The page with a form that was not accepted (422).
    ModelAndView refuse(PupilId pupil, Filled form) {
        var page = page(pupil, form);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(PupilId id, Filled form) {
        var pupil = roll.get(id);
        boolean may = Scope.current().actor().may(Right.RECORD_CONSENT);
        var lines = consents.list(id).stream().map(consent -> line(consent, may)).toList();
        return new ModelAndView(
                "consent/pupil",
                "page",
                new PupilPage(
                        pupil.name().full(),
                        facts(pupil),
                        lines,
                        may,
                        ConsentRoutes.answers(id),
                        ConsentRoutes.carers(id),
                        form,
                        ConsentRoutes.consents(id),
                        Option.of(Purpose.class, Purpose::title),
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

    private static List<Fact> facts(Pupil pupil) {
        return List.of(
                new Fact(words("consent.pupil.reference"), pupil.reference()),
                new Fact(words("consent.pupil.year"), pupil.yearGroup()),
                new Fact(words("consent.pupil.class"), pupil.className()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
