package org.verger;

import org.springframework.beans.factory.BeanFactory;
import org.verger.bulletin.Outcome;
import org.verger.bulletin.PublicPages;
import org.verger.people.People;
import org.verger.people.PersonName;
import org.verger.people.Trusts;
import org.verger.platform.Actor;
import org.verger.platform.PersonId;
import org.verger.platform.Role;
import org.verger.platform.SchoolId;
import org.verger.platform.Scope;
import org.verger.platform.TrustId;
import org.verger.pupils.Enrolment;
import org.verger.pupils.Pupil;
import org.verger.pupils.Roll;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/// A school of a trust of its own, new each time one is opened, with people to act in it.
public record AnySchool(TrustId trust, SchoolId school, BeanFactory beans) {

    /// A school in a new trust, with its public page open.
    public static AnySchool opened(BeanFactory beans) {
        var trust = new TrustId(UUID.randomUUID());
        return wholeTrust(trust)
                .call(
                        () -> {
                            var trusts = beans.getBean(Trusts.class);
                            trusts.found("Alder Trust", "t-" + trust);
                            return new AnySchool(trust, open(trusts), beans);
                        })
                .withItsPageOpen();
    }

    /// Another school of the same trust.
    public AnySchool sister() {
        return wholeTrust(trust)
                .call(() -> new AnySchool(trust, open(beans.getBean(Trusts.class)), beans))
                .withItsPageOpen();
    }

    /// The scope of a new person with this role here.
    public Scope as(Role role) {
        var person = wholeTrust(trust).call(this::somebody);
        return Scope.at(trust, school, new Actor.Someone(person, "Mira Holt", Set.of(role)));
    }

    /// The roll, once these children stand on it and no others.
    public List<Pupil> with(Enrolment... children) {
        return as(Role.OFFICE)
                .call(
                        () -> {
                            var roll = beans.getBean(Roll.class);
                            var _ = roll.replace(List.of(children));
                            return roll.list("");
                        });
    }

    /// A child in year 4.
    public static Enrolment child(String reference, String given, String family) {
        return new Enrolment(reference, new PersonName(given, family), "4", "Robin");
    }

    private AnySchool withItsPageOpen() {
        var outcome = as(Role.TRUST_OFFICER).call(() -> beans.getBean(PublicPages.class).open());
        if (outcome instanceof Outcome.Done) return this;
        throw new IllegalStateException("the page was not opened: " + outcome);
    }

    private PersonId somebody() {
        return beans.getBean(People.class)
                .add(new PersonName("Mira", "Holt"), UUID.randomUUID() + "@alder.example");
    }

    private static SchoolId open(Trusts trusts) {
        return trusts.open("Alder School", "s-" + UUID.randomUUID());
    }

    private static Scope wholeTrust(TrustId trust) {
        return new Scope(trust, Set.of(), Actor.Machine.VERGER);
    }
}
