package org.verger.permissions;

import static org.verger.parts.Words.words;

import org.springframework.stereotype.Component;
import org.verger.people.ColleagueHolder;
import org.verger.people.Handover;
import org.verger.platform.PersonId;

import java.util.List;

/// Keeps the one who gives permission for what the Principal writes where two records are theirs.
@Component
class NamedOtherHandedOver implements ColleagueHolder {
    private final PermissionStore permissions;

    NamedOtherHandedOver(PermissionStore permissions) {
        this.permissions = permissions;
    }

    @Override
    public Handover look(PersonId second, PersonId first) {
        return permissions.namedOther().filter(second::equals).isPresent()
                ? new Handover(List.of(words("permissions.handover")), List.of())
                : Handover.SILENT;
    }

    @Override
    public void handOver(PersonId second, PersonId first) {
        if (permissions.namedOther().filter(second::equals).isPresent()) permissions.name(first);
    }
}
