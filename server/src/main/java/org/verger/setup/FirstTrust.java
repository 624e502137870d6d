package org.verger.setup;

import org.springframework.stereotype.Component;
import org.verger.people.People;
import org.verger.people.Trusts;
import org.verger.platform.PersonId;
import org.verger.platform.Role;
import org.verger.signin.Accounts;

/// Makes the trust that a founding describes, with one school and one administrator.
@Component
class FirstTrust {
    private final Trusts trusts;
    private final People people;
    private final Accounts accounts;
    private final Doors doors;
    private final org.verger.people.Doors schools;

    FirstTrust(
            Trusts trusts,
            People people,
            Accounts accounts,
            Doors doors,
            org.verger.people.Doors schools) {
        this.trusts = trusts;
        this.people = people;
        this.accounts = accounts;
        this.doors = doors;
        this.schools = schools;
    }

    /// Makes it in the running scope's trust, and says who the administrator is.
    PersonId make(Founding founding) {
        trusts.found(founding.trust(), Address.free(founding.trust(), doors::isTrustAt));
        var _ =
                trusts.open(
                        founding.school(),
                        Address.free(
                                founding.school(),
                                address -> schools.schoolAt(address).isPresent()));
        var person = people.add(founding.name(), founding.email().value());
        var _ = people.appointForTheTrust(person, Role.ADMINISTRATOR);
        return switch (accounts.open(person, founding.email(), founding.name().full())) {
            case Accounts.Opening.Opened _ -> person;
            case Accounts.Opening.AddressTaken _ ->
                    throw new IllegalStateException("there is an account where there was none");
        };
    }
}
