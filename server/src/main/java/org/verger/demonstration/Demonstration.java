package org.verger.demonstration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;

/// Makes the invented trust on the first start, where this is a demonstration. People can sign in
/// once all of it is there; a making that was cut short is begun anew beside what it left.
@Component
@ConditionalOnProperty(name = "verger.demo", havingValue = "true", matchIfMissing = true)
class Demonstration implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(Demonstration.class);

    private final JdbcClient db;
    private final InventedTrust trust;
    private final Clock clock;

    Demonstration(JdbcClient db, InventedTrust trust, Clock clock) {
        this.db = db;
        this.trust = trust;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (canAnybodySignIn()) return;
        var begun = clock.instant();
        trust.make();
        LOG.info(
                "The demonstration was made in {} ms: an invented trust with four schools.",
                Duration.between(begun, clock.instant()).toMillis());
    }

    private boolean canAnybodySignIn() {
        return db.sql("select demonstration.can_anybody_sign_in()").query(Boolean.class).single();
    }
}
