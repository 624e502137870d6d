package org.verger.people;

import org.verger.platform.PersonId;

/// Keeps something of a colleague that goes on: a tie, a place in a chain, a draft. Where two
/// records turn out to be one person's, each holder says what it would hand over from the second to
/// the first and what forbids that, and then hands it over. What they did stays written under the
/// record under which they did it.
public interface ColleagueHolder {
    /// What would be handed over, and what forbids it.
    Handover look(PersonId second, PersonId first);

    /// Hands it over, in the transaction in which the two become one.
    void handOver(PersonId second, PersonId first);
}
