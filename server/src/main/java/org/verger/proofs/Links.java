package org.verger.proofs;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.verger.ledger.Act;
import org.verger.ledger.Ledger;
import org.verger.ledger.Thing;
import org.verger.platform.PersonId;
import org.verger.platform.Scope;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What may be asked of links that are sent by mail. Looking at one changes nothing, because mail
/// scanners follow every address; only a button uses it up.
@Service
public class Links {
    /// How long a link is good for.
    public static final Duration GOOD_FOR = Duration.ofMinutes(15);

    private static final String ADD =
            """
            insert into proofs.link (trust_id, hash, person_id, expires_at)
            values (:trust, :hash, :person, :expires)
            """;
    private static final String FORGET = "delete from proofs.link where person_id = :person";
    private static final String GOOD =
            """
            select count(*) from proofs.link
            where hash = :hash and used_at is null and expires_at > :now
            """;
    private static final String USE =
            """
            update proofs.link set used_at = :now
            where hash = :hash and used_at is null and expires_at > :now
            returning person_id
            """;

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient db;
    private final Ledger ledger;
    private final Clock clock;

    Links(JdbcClient db, Ledger ledger, Clock clock) {
        this.db = db;
        this.ledger = ledger;
        this.clock = clock;
    }

    /// Makes a link for a person of the running scope's trust; an earlier one is no good any more.
    @Transactional
    public LinkToken make(PersonId person) {
        var now = clock.instant();
        var bytes = new byte[32];
        random.nextBytes(bytes);
        var token = LinkToken.of(Scope.current().trust(), bytes);
        int _ = db.sql(FORGET).param("person", person.value()).update();
        int _ =
                db.sql(ADD)
                        .param("trust", token.trust().value())
                        .param("hash", token.hash())
                        .param("person", person.value())
                        .param("expires", at(now.plus(GOOD_FOR)))
                        .update();
        ledger.write(act("signin.link_made", person));
        return token;
    }

    /// Whether the link is still good.
    @Transactional(readOnly = true)
    public boolean isGood(LinkToken token) {
        return db.sql(GOOD)
                        .param("hash", token.hash())
                        .param("now", at(clock.instant()))
                        .query((row, _) -> row.getInt(1))
                        .single()
                == 1;
    }

    /// Uses a link up and says whose it was; nothing when it is no good.
    @Transactional
    public Optional<PersonId> use(LinkToken token) {
        var person =
                db.sql(USE)
                        .param("hash", token.hash())
                        .param("now", at(clock.instant()))
                        .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                        .optional();
        person.ifPresent(one -> ledger.write(act("signin.link_used", one)));
        return person;
    }

    private static OffsetDateTime at(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }

    private static Act act(String verb, PersonId person) {
        return new Act(verb, new Thing("account", person.value()), Set.of(), Map.of());
    }
}
