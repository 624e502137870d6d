package org.verger.review;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.verger.consent.ConsentWithdrawn;
import org.verger.consent.NameTakenBack;
import org.verger.permissions.PermissionWithdrawn;
import org.verger.platform.Scope;

/// Of one school, a post is not let out while a consent or a permission is being withdrawn: whoever
/// comes second waits until the first is done, and then sees what the first did (OFF-6). Posts do
/// not wait for each other.
@Component
class OneAtATime {
    private static final String ALONE =
            "select pg_advisory_xact_lock(hashtextextended(:school, 6)) is null";
    private static final String TOGETHER =
            "select pg_advisory_xact_lock_shared(hashtextextended(:school, 6)) is null";

    private final JdbcClient db;

    OneAtATime(JdbcClient db) {
        this.db = db;
    }

    /// Until the running transaction is done, nothing is withdrawn.
    @Transactional(propagation = Propagation.MANDATORY)
    public void letOut() {
        waitFor(TOGETHER);
    }

    @EventListener
    void withdraw(ConsentWithdrawn event) {
        waitFor(ALONE);
    }

    @EventListener
    void withdraw(NameTakenBack event) {
        waitFor(ALONE);
    }

    @EventListener
    void withdraw(PermissionWithdrawn event) {
        waitFor(ALONE);
    }

    private void waitFor(String lock) {
        boolean _ =
                db.sql(lock)
                        .param("school", Scope.current().school().toString())
                        .query(Boolean.class)
                        .single();
    }
}
