package org.verger.ties;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.verger.ledger.Act;
import org.verger.ledger.Ledger;
import org.verger.ledger.Thing;
import org.verger.people.KnownPeople;
import org.verger.platform.NotFound;
import org.verger.platform.PersonId;
import org.verger.platform.Right;
import org.verger.platform.Scope;
import org.verger.platform.Stale;
import org.verger.platform.TimeOrderedId;
import org.verger.pupils.PupilId;
import org.verger.pupils.Roll;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What may be asked of declared ties.
@Service
public class Ties {
    private static final String COLUMNS =
            "select id, person_id, child_id, kind, declared_on, ended_on from ties.tie ";
    private static final String LATEST_FIRST =
            " order by ended_on desc nulls first, declared_on desc, id";
    private static final String OF_PERSON = COLUMNS + "where person_id = :id" + LATEST_FIRST;
    private static final String OF_CHILD = COLUMNS + "where child_id = :id" + LATEST_FIRST;
    private static final String EVERYBODYS =
            COLUMNS + "where ended_on is null order by declared_on desc, id desc";
    private static final String DECLARE =
            """
            insert into ties.tie (trust_id, id, school_id, person_id, child_id, kind, declared_on)
            values (:trust, :id, :school, :person, :child, :kind, :today)
            """;
    private static final String END =
            """
            update ties.tie set ended_on = :today
            where id = :id and ended_on is null and (:all or person_id = :own)
            returning person_id
            """;

    /// A tie that both records of somebody declared is kept once: the second is ended.
    private static final String END_DOUBLE =
            """
            update ties.tie double set ended_on = greatest(:today, double.declared_on)
            where double.person_id = :from and double.ended_on is null
              and exists (select from ties.tie kept where kept.person_id = :into and kept.ended_on is null
                            and kept.child_id = double.child_id and kept.kind = double.kind)
            """;

    private static final String MOVE =
            "update ties.tie set person_id = :into where person_id = :from";

    /// What was declared of a child's second record is declared of the first, since the same day.
    private static final String DECLARE_AGAIN =
            """
            insert into ties.tie (trust_id, id, school_id, person_id, child_id, kind, declared_on)
            select tie.trust_id, one.id, tie.school_id, tie.person_id, :first, tie.kind, tie.declared_on
            from unnest(:ids::uuid[], :ties::uuid[]) one (id, tie)
            join ties.tie on tie.id = one.tie
            on conflict (trust_id, person_id, child_id, kind) where ended_on is null do nothing
            """;

    private static final String END_OF_CHILD =
            "update ties.tie set ended_on = greatest(:today, declared_on) where child_id = :second"
                    + " and ended_on is null";

    private final JdbcClient db;
    private final KnownPeople people;
    private final Roll roll;
    private final Ledger ledger;
    private final Clock clock;

    Ties(JdbcClient db, KnownPeople people, Roll roll, Ledger ledger, Clock clock) {
        this.db = db;
        this.people = people;
        this.roll = roll;
        this.ledger = ledger;
        this.clock = clock;
    }

    /// What somebody declared, what still holds first.
    @Transactional(readOnly = true)
    public List<Tie> of(PersonId person) {
        return list(OF_PERSON, person.value());
    }

    /// What holds today of everybody at the school, the latest first.
    @Transactional(readOnly = true)
    public List<Tie> list() {
        return db.sql(EVERYBODYS).query(Ties::tie).list();
    }

    /// What was declared of a child, what still holds first.
    @Transactional(readOnly = true)
    public List<Tie> of(PupilId child) {
        return list(OF_CHILD, child.value());
    }

    /// Whether that is declared already, and holds.
    @Transactional(readOnly = true)
    public boolean isDeclared(PersonId person, PupilId child, Tie.Kind kind) {
        return of(person).stream()
                .filter(tie -> tie.endedOn().isEmpty())
                .anyMatch(tie -> tie.child().equals(child) && tie.kind() == kind);
    }

    /// Writes down that somebody knows a child.
    ///
    /// @throws NotFound when one of the two is not the school's
    /// @throws Stale when that is declared already
    @Transactional
    public TieId declare(PersonId person, PupilId child, Tie.Kind kind) {
        var whom = people.get(person).person();
        var id = new TieId(TimeOrderedId.at(clock.instant()));
        var insert =
                db.sql(DECLARE)
                        .param("trust", Scope.current().trust().value())
                        .param("id", id.value())
                        .param("school", Scope.current().school().value())
                        .param("person", whom.value())
                        .param("child", roll.get(child).id().value())
                        .param("kind", kind.name())
                        .param("today", LocalDate.now(clock));
        try {
            var _ = insert.update();
        } catch (DuplicateKeyException e) {
            throw new Stale("ties of person " + person);
        }
        ledger.write(act("tie.declared", person, Map.of("kind", kind.words())));
        return id;
    }

    /// Ends a tie from today; that it was declared stays on record. Whoever declared it may, and
    /// whoever sees everybody's.
    ///
    /// @throws NotFound when it is not there or over, or not theirs to end
    @Transactional
    public void end(TieId tie) {
        var person =
                db.sql(END)
                        .param("today", LocalDate.now(clock))
                        .param("id", tie.value())
                        .param("all", Scope.current().actor().may(Right.SEE_TIES))
                        .param("own", Scope.current().someone().id().value())
                        .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                        .optional()
                        .orElseThrow(() -> new NotFound("tie " + tie));
        ledger.write(act("tie.ended", person, Map.of()));
    }

    /// Makes what a second record of somebody declared the first one's.
    ///
    /// @return how many ties that were
    @Transactional
    public int move(PersonId from, PersonId into) {
        var _ =
                db.sql(END_DOUBLE)
                        .param("today", LocalDate.now(clock))
                        .param("from", from.value())
                        .param("into", into.value())
                        .update();
        return db.sql(MOVE).param("from", from.value()).param("into", into.value()).update();
    }

    /// Makes what holds of a child's second record hold of the first.
    @Transactional(propagation = Propagation.MANDATORY)
    public void handOver(PupilId second, PupilId first) {
        var now = clock.instant();
        var open = of(second).stream().filter(tie -> tie.endedOn().isEmpty()).toList();
        var _ =
                db.sql(DECLARE_AGAIN)
                        .param("first", first.value())
                        .param(
                                "ids",
                                open.stream().map(_ -> TimeOrderedId.at(now)).toArray(UUID[]::new))
                        .param(
                                "ties",
                                open.stream().map(tie -> tie.id().value()).toArray(UUID[]::new))
                        .update();
        var _ =
                db.sql(END_OF_CHILD)
                        .param("today", LocalDate.now(clock))
                        .param("second", second.value())
                        .update();
    }

    private List<Tie> list(String sql, UUID id) {
        return db.sql(sql).param("id", id).query(Ties::tie).list();
    }

    private static Act act(String verb, PersonId person, Map<String, String> particulars) {
        return new Act(verb, new Thing("person", person.value()), Set.of(), particulars);
    }

    private static Tie tie(ResultSet row, int number) throws SQLException {
        return new Tie(
                new TieId(row.getObject(1, UUID.class)),
                new PersonId(row.getObject(2, UUID.class)),
                new PupilId(row.getObject(3, UUID.class)),
                Tie.Kind.valueOf(row.getString(4)),
                row.getObject(5, LocalDate.class),
                Optional.ofNullable(row.getObject(6, LocalDate.class)));
    }
}
