package org.verger.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.util.Objects.requireNonNull;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import org.verger.ServerTest;
import org.verger.gate.Clause;
import org.verger.platform.Actor;
import org.verger.platform.PersonId;
import org.verger.platform.SchoolId;
import org.verger.platform.Scope;
import org.verger.platform.TrustId;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

@ServerTest
class LedgerTest {
    private final TrustId trust = new TrustId(UUID.randomUUID());
    private final SchoolId school = new SchoolId(UUID.randomUUID());
    private final Thing post = new Thing("post", UUID.randomUUID());
    private final Actor.Someone head =
            new Actor.Someone(new PersonId(UUID.randomUUID()), "Mira", Set.of());

    @Autowired private Ledger ledger;
    @Autowired private JdbcClient sql;
    @Autowired private TransactionTemplate transaction;

    @Test
    void anEntryIsWrittenInTheVerbsTransaction() {
        var scope = Scope.at(trust, school, head);

        scope.run(() -> transaction.executeWithoutResult(_ -> ledger.write(approved())));

        int entries = scope.call(() -> requireNonNull(transaction.execute(_ -> count())));
        assertThat(entries).isEqualTo(1);
    }

    @Test
    void withoutATransactionNothingIsWritten() {
        assertThatThrownBy(() -> Scope.at(trust, school, head).run(() -> ledger.write(approved())))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private Act approved() {
        return new Act("post.approved", post, Set.of(Clause.PRN_6), Map.of("title", "Sports day"));
    }

    private int count() {
        return sql.sql("select count(*) from ledger.entry").query(Integer.class).single();
    }
}
