package org.verger.permissions;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.verger.consent.ConsentWithdrawn;
import org.verger.consent.NameTakenBack;

/// Where a child may not be shown or not be named somewhere any more, what mentions the child by a
/// permission comes down too.
@Component
class LostWithConsent {
    private final Permissions permissions;

    LostWithConsent(Permissions permissions) {
        this.permissions = permissions;
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void lose(ConsentWithdrawn event) {
        event.scope().run(() -> permissions.loseThoseOf(event.child()));
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void lose(NameTakenBack event) {
        event.scope().run(() -> permissions.loseThoseOf(event.child()));
    }
}
