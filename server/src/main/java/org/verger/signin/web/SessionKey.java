package org.verger.signin.web;

import org.springframework.security.core.AuthenticatedPrincipal;
import org.verger.platform.PersonId;
import org.verger.platform.TrustId;
import org.verger.signin.AccountKey;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/// All that a session keeps of who is signed in: ids, and since when.
record SessionKey(UUID trust, UUID person, Instant since)
        implements AuthenticatedPrincipal, Serializable {
    static SessionKey of(AccountKey account, Instant since) {
        return new SessionKey(account.trust().value(), account.person().value(), since);
    }

    AccountKey account() {
        return new AccountKey(new TrustId(trust), new PersonId(person));
    }

    @Override
    public String getName() {
        return person.toString();
    }
}
