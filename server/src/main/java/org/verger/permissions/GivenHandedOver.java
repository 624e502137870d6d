package org.verger.permissions;

import static org.verger.parts.Words.words;

import org.springframework.stereotype.Component;
import org.verger.people.ColleagueHolder;
import org.verger.people.Handover;
import org.verger.platform.PersonId;

import java.time.Clock;
import java.time.LocalDate;

/// Has the permissions of a second record go on under the first: one that the Principal gave under
/// the second would else serve what they write under the first.
@Component
class GivenHandedOver implements ColleagueHolder {
    private final PermissionStore permissions;
    private final Clock clock;

    GivenHandedOver(PermissionStore permissions, Clock clock) {
        this.permissions = permissions;
        this.clock = clock;
    }

    @Override
    public Handover look(PersonId second, PersonId first) {
        int given = permissions.standing(second, LocalDate.now(clock));
        return Handover.of(given, words("permissions.handover.given", given));
    }

    @Override
    public void handOver(PersonId second, PersonId first) {
        permissions.goOn(second, first);
    }
}
