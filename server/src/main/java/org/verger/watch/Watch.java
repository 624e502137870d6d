package org.verger.watch;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.verger.gate.Clause;
import org.verger.ledger.Act;
import org.verger.ledger.Ledger;
import org.verger.ledger.Thing;
import org.verger.platform.PersonId;
import org.verger.platform.Scope;
import org.verger.platform.TimeOrderedId;
import org.verger.pupils.PupilId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What may be asked of the watch.
@Service
public class Watch {
    private static final Duration SHOWN_FOR = Duration.ofDays(14);
    private static final String ADD =
            """
            insert into watch.removal (trust_id, id, school_id, post_id, person_id, pupil_id, together, at)
            values (:trust, :id, :school, :post, :person, :child, :together, :at)
            """;
    private static final String OF =
            """
            select post_id, person_id, pupil_id, together, at from watch.removal
            where person_id = :person and at > :since
            """;
    private static final String OF_POST =
            "select post_id, person_id, pupil_id, together, at from watch.removal where post_id ="
                    + " :post";
    private static final String NOTICE =
            """
            insert into watch.notice (trust_id, school_id, post_id, person_id, noticed_at)
            select :trust, :school, :post, :person, :at
            where not exists (select from watch.notice where person_id = :person and noticed_at > :since)
            """;
    private static final String NOTICES =
            """
            select post_id, person_id, noticed_at from watch.notice
            where noticed_at > :since order by noticed_at desc
            """;

    private final JdbcClient db;
    private final Ledger ledger;
    private final Clock clock;

    Watch(JdbcClient db, Ledger ledger, Clock clock) {
        this.db = db;
        this.ledger = ledger;
        this.clock = clock;
    }

    /// Somebody took one child after another out of photos, the last of them of this post.
    public record Notice(UUID post, PersonId person, Instant at) {}

    /// Notes that whoever acts took a child out of a photo of this post, in the verb's transaction.
    @Transactional(propagation = Propagation.MANDATORY)
    public void removed(UUID post, PupilId child) {
        removed(post, Set.of(child));
    }

    /// Notes that whoever acts took a photo of these children out of this post, or gave up a draft
    /// that showed them, in the verb's transaction.
    @Transactional(propagation = Propagation.MANDATORY)
    public void gone(UUID post, Set<PupilId> children) {
        if (!children.isEmpty()) removed(post, children);
    }

    private void removed(UUID post, Set<PupilId> children) {
        var now = clock.instant();
        var person = Scope.current().someone().id();
        var together = TryingRules.together(children);
        children.forEach(child -> add(new Removal(post, person, child, together, now)));
        if (TryingRules.isTrying(list(person, now), now)) notice(post, person, now);
    }

    private void add(Removal removal) {
        int _ =
                of(removal.post(), removal.person(), ADD)
                        .param("id", TimeOrderedId.at(removal.at()))
                        .param("child", removal.child().value())
                        .param("together", removal.together().orElse(null))
                        .param("at", at(removal.at()))
                        .update();
    }

    private void notice(UUID post, PersonId person, Instant now) {
        int noticed =
                of(post, person, NOTICE)
                        .param("at", at(now))
                        .param("since", at(now.minus(TryingRules.SAID)))
                        .update();
        if (noticed == 1) {
            ledger.write(
                    new Act(
                            "trying.noticed",
                            new Thing("person", person.value()),
                            Set.of(Clause.OFF_6),
                            Map.of()));
        }
    }

    /// Which children somebody took out of photos of this post, which now shows these; they may be
    /// in it again.
    @Transactional(readOnly = true)
    public Set<PupilId> takenOut(UUID post, Set<PupilId> shown) {
        var removals = db.sql(OF_POST).param("post", post).query(Watch::removal).list();
        return TryingRules.takenOut(removals, shown);
    }

    /// What was noticed within two weeks, the latest first.
    @Transactional(readOnly = true)
    public List<Notice> list() {
        return db.sql(NOTICES)
                .param("since", at(clock.instant().minus(SHOWN_FOR)))
                .query(
                        (row, _) ->
                                new Notice(
                                        row.getObject(1, UUID.class),
                                        new PersonId(row.getObject(2, UUID.class)),
                                        row.getObject(3, OffsetDateTime.class).toInstant()))
                .list();
    }

    private List<Removal> list(PersonId person, Instant now) {
        return db.sql(OF)
                .param("person", person.value())
                .param("since", at(now.minus(TryingRules.WINDOW)))
                .query(Watch::removal)
                .list();
    }

    private JdbcClient.StatementSpec of(UUID post, PersonId person, String statement) {
        return db.sql(statement)
                .param("trust", Scope.current().trust().value())
                .param("school", Scope.current().school().value())
                .param("post", post)
                .param("person", person.value());
    }

    private static Removal removal(ResultSet row, int number) throws SQLException {
        return new Removal(
                row.getObject("post_id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                new PupilId(row.getObject("pupil_id", UUID.class)),
                Optional.ofNullable(row.getObject("together", UUID.class)),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime at(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
