package org.verger.staff;

import static org.verger.parts.Words.words;

import org.springframework.stereotype.Component;
import org.verger.people.ColleagueHolder;
import org.verger.people.Handover;
import org.verger.platform.PersonId;
import org.verger.signin.Accounts;

import java.util.List;
import java.util.Optional;

/// Closes the second record's account where two are one colleague's: they come in by the first's.
@Component
class WayInClosed implements ColleagueHolder {
    private final Accounts accounts;

    WayInClosed(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Handover look(PersonId second, PersonId first) {
        return open(second)
                .map(one -> Handover.of(1, words("staff.handover", one.email().value())))
                .orElse(Handover.SILENT);
    }

    @Override
    public void handOver(PersonId second, PersonId first) {
        if (open(second).isPresent()) accounts.close(second);
    }

    private Optional<Accounts.Standing> open(PersonId person) {
        return Optional.ofNullable(accounts.standings(List.of(person)).get(person))
                .filter(Accounts.Standing::open);
    }
}
