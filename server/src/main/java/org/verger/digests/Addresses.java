package org.verger.digests;

import org.springframework.stereotype.Component;
import org.verger.people.EmailAddress;
import org.verger.platform.PersonId;
import org.verger.signin.Accounts;

import java.util.List;
import java.util.Optional;

/// Where somebody is written to: at the address of their open account, so that whoever was shut out
/// hears no more.
@Component
class Addresses {
    private final Accounts accounts;

    Addresses(Accounts accounts) {
        this.accounts = accounts;
    }

    Optional<EmailAddress> of(PersonId person) {
        return accounts.standings(List.of(person)).values().stream()
                .filter(Accounts.Standing::open)
                .map(Accounts.Standing::email)
                .findFirst();
    }
}
