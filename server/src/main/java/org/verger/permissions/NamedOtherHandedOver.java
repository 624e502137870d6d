package org.verger.permissions;

import static org.verger.parts.Words.words;

import org.springframework.stereotype.Component;
import org.verger.people.ColleagueHolder;
import org.verger.people.Handover;
import org.verger.platform.PersonId;

/// Keeps the one who gives permission for what the Principal writes where two records are theirs.
@Component
class NamedOtherHandedOver implements ColleagueHolder {
    private final PermissionStore permissions;

    NamedOtherHandedOver(PermissionStore permissions) {
        this.permissions = permissions;
    }

    @Override
    public Handover look(PersonId second, PersonId first) {
        return Handover.of(isNamed(second) ? 1 : 0, words("permissions.handover"));
    }

    @Override
    public void handOver(PersonId second, PersonId first) {
        if (isNamed(second)) permissions.name(first);
    }

    private boolean isNamed(PersonId person) {
        return permissions.namedOther().filter(person::equals).isPresent();
    }
}
