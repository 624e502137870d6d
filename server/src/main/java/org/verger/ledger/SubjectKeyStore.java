package org.verger.ledger;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.verger.platform.TrustId;
import org.verger.vault.Sealed;
import org.verger.vault.Vault;

import java.util.Optional;
import java.util.UUID;

/// Keeps the subjects' keys, each sealed by the vault.
@Component
class SubjectKeyStore {
    private static final String FIND =
            "select sealed from ledger.subject_key where trust_id = :trust and subject_id ="
                    + " :subject";
    private static final String ADD =
            """
            insert into ledger.subject_key (trust_id, subject_id, sealed)
            values (:trust, :subject, :sealed)
            on conflict do nothing
            """;

    private final JdbcClient sql;
    private final Vault vault;

    SubjectKeyStore(JdbcClient sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    /// The subject's key, made if there is none. When two transactions make it at once, the later
    /// waits for the earlier and takes its key.
    SubjectKey obtain(TrustId trust, UUID subject) {
        return find(trust, subject).orElseGet(() -> make(trust, subject));
    }

    SubjectKey open(Sealed sealed, TrustId trust, UUID subject) {
        return SubjectKey.of(vault.open(sealed, place(trust, subject)));
    }

    private Optional<SubjectKey> find(TrustId trust, UUID subject) {
        return sql.sql(FIND)
                .param("trust", trust.value())
                .param("subject", subject)
                .query((row, _) -> Sealed.of(row.getBytes("sealed")))
                .optional()
                .map(found -> open(found, trust, subject));
    }

    private SubjectKey make(TrustId trust, UUID subject) {
        var key = SubjectKey.generate();
        int added =
                sql.sql(ADD)
                        .param("trust", trust.value())
                        .param("subject", subject)
                        .param("sealed", vault.seal(key.toBytes(), place(trust, subject)).toBytes())
                        .update();
        return added == 1 ? key : find(trust, subject).orElseThrow();
    }

    private static String place(TrustId trust, UUID subject) {
        return "ledger.subject_key/" + trust + "/" + subject;
    }
}
