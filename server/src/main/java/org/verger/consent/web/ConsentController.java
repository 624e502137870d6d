package org.verger.consent.web;

import static org.verger.parts.Words.words;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.verger.consent.Consent;
import org.verger.consent.ConsentId;
import org.verger.consent.Consents;
import org.verger.consent.Outcome;
import org.verger.consent.Refusal;
import org.verger.forms.Filled;
import org.verger.frame.Flash;
import org.verger.parts.Dates;
import org.verger.platform.NotFound;
import org.verger.pupils.PupilId;
import org.verger.pupils.Roll;

import java.util.List;
import java.util.UUID;

/// A child's page, and withdrawing a paper.
@Controller
class ConsentController {
    private final Consents consents;
    private final Roll roll;
    private final PupilPages pages;

    ConsentController(Consents consents, Roll roll, PupilPages pages) {
        this.consents = consents;
        this.roll = roll;
        this.pages = pages;
    }

    @GetMapping(ConsentRoutes.PUPIL)
    ModelAndView show(@PathVariable UUID pupil) {
        return pages.show(new PupilId(pupil));
    }

    @GetMapping(ConsentRoutes.WITHDRAWAL)
    ModelAndView ask(@PathVariable UUID pupil, @PathVariable UUID consent) {
        return question(of(pupil, consent), Filled.empty());
    }

    @PostMapping(ConsentRoutes.WITHDRAWAL)
    ModelAndView withdraw(
            @PathVariable UUID pupil, @PathVariable UUID consent, HttpServletRequest request) {
        var which = of(pupil, consent);
        return switch (consents.withdraw(which.id())) {
            case Outcome.Done _ ->
                    done(
                            which.child(),
                            words("consent.withdrawn", which.terms().purpose().words()),
                            request);
            case Outcome.Refused(var reasons) -> {
                var page = question(which, because(reasons));
                page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield page;
            }
        };
    }

    private Consent of(UUID pupil, UUID consent) {
        var found = consents.get(new ConsentId(consent));
        if (!found.child().value().equals(pupil)) {
            throw new NotFound("consent " + consent + " of pupil " + pupil);
        }
        return found;
    }

    private ModelAndView question(Consent consent, Filled form) {
        var givenBy = consent.terms().givenBy();
        return new ModelAndView(
                "consent/withdrawal",
                "page",
                new WithdrawalPage(
                        roll.get(consent.child()).name().full(),
                        consent.terms().purpose().words(),
                        words("consent.given-by", givenBy.carer(), Dates.day(givenBy.on())),
                        ConsentRoutes.withdrawal(consent.child(), consent.id()),
                        ConsentRoutes.pupil(consent.child()),
                        form));
    }

    private static Filled because(List<Refusal> reasons) {
        var told = Filled.empty();
        for (var reason : reasons) told = told.wrong("withdrawal", ConsentWords.because(reason));
        return told;
    }

    private static ModelAndView done(PupilId pupil, String said, HttpServletRequest request) {
        Flash.done(said).after(request);
        return new ModelAndView("redirect:" + ConsentRoutes.pupil(pupil));
    }
}
