package org.verger.consent;

import static org.verger.parts.Words.words;

import org.springframework.stereotype.Component;
import org.verger.people.Handover;
import org.verger.platform.TimeOrderedId;
import org.verger.pupils.PupilHolder;
import org.verger.pupils.PupilId;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// Hands papers over where two records are one child's. What was agreed to goes on from today under
/// the first record; the second keeps its own past. A use that was taken back on one record is
/// taken back on both, unless it was agreed to again later, and of two papers the one that ends
/// sooner holds (OFF-6).
@Component
class PapersHandedOver implements PupilHolder {
    private final ConsentStore consents;
    private final Clock clock;

    PapersHandedOver(ConsentStore consents, Clock clock) {
        this.consents = consents;
        this.clock = clock;
    }

    @Override
    public Handover look(PupilId second, PupilId first) {
        int many = standing(second).size();
        return Handover.of(many, words("consent.handover", many));
    }

    @Override
    public void handOver(PupilId second, PupilId first) {
        var own = standing(first);
        var others = standing(second);
        var outcome = ConsentRules.merged(own, others, consents.list(first), consents.list(second));
        end(own, outcome);
        end(others, Set.of());
        others.stream()
                .filter(outcome::contains)
                .forEach(consent -> consents.add(fromToday(consent, first)));
    }

    private List<Consent> standing(PupilId child) {
        return consents.list(child).stream()
                .filter(consent -> consent.withdrawnOn().isEmpty())
                .filter(consent -> consent.terms().until().holdsOn(today()))
                .toList();
    }

    private void end(List<Consent> all, Set<Consent> but) {
        all.stream()
                .filter(consent -> !but.contains(consent))
                .forEach(consent -> consents.withdraw(consent.id(), today()));
    }

    private Consent fromToday(Consent consent, PupilId child) {
        var terms = consent.terms();
        var from = terms.from().isBefore(today()) ? today() : terms.from();
        return new Consent(
                new ConsentId(TimeOrderedId.at(clock.instant())),
                child,
                new Terms(terms.purpose(), terms.givenBy(), from, terms.until()),
                new Consent.State.Standing());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
