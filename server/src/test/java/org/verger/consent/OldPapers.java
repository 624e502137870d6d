package org.verger.consent;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.transaction.support.TransactionTemplate;
import org.verger.pupils.PupilId;

import java.time.LocalDate;
import java.util.UUID;

/// Papers as they stand on record from before each person's own answer was kept.
public final class OldPapers {
    private OldPapers() {}

    /// One that holds from this day, in the running scope.
    public static ConsentId keep(
            BeanFactory beans, PupilId child, Purpose purpose, LocalDate from, Until until) {
        var id = new ConsentId(UUID.randomUUID());
        var terms = new Terms(purpose, new GivenBy("Mrs Adair", from), from, until);
        var paper = new Consent(id, child, terms, new Consent.State.Standing());
        beans.getBean(TransactionTemplate.class)
                .executeWithoutResult(_ -> beans.getBean(ConsentStore.class).add(paper));
        return id;
    }
}
