package org.verger.signin;

import org.verger.platform.Actor;
import org.verger.platform.PersonId;
import org.verger.platform.Scope;
import org.verger.platform.TrustId;

import java.util.Set;

/// Which account: a person has one, in the trust they belong to.
public record AccountKey(TrustId trust, PersonId person) {
    /// The scope in which the account itself is kept: the trust's, no school's rows.
    Scope scope() {
        return new Scope(trust, Set.of(), Actor.Machine.VERGER);
    }
}
