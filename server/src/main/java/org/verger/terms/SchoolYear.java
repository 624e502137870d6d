package org.verger.terms;

import static java.util.stream.Collectors.toUnmodifiableSet;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.verger.ledger.Act;
import org.verger.ledger.Ledger;
import org.verger.ledger.Thing;
import org.verger.people.Trusts;
import org.verger.platform.NotFound;
import org.verger.platform.Scope;
import org.verger.platform.Stale;
import org.verger.platform.TimeOrderedId;

import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// What may be asked of a school's terms and closed days.
@Service
public class SchoolYear {
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final String TERMS =
            "select id, name, starts, ends from terms.term order by starts";
    private static final String CLOSED = "select day, reason from terms.closed_day order by day";
    private static final String ADD =
            """
            insert into terms.term (trust_id, id, school_id, name, starts, ends)
            values (:trust, :id, :school, :name, :starts, :ends)
            """;
    private static final String CHANGE =
            "update terms.term set name = :name, starts = :starts, ends = :ends where id = :id";
    private static final String REMOVE = "delete from terms.term where id = :id";
    private static final String CLOSE =
            """
            insert into terms.closed_day (trust_id, school_id, day, reason)
            values (:trust, :school, :day, :reason)
            on conflict (trust_id, school_id, day) do nothing
            """;
    private static final String REOPEN = "delete from terms.closed_day where day = :day";

    private final JdbcClient db;
    private final Trusts trusts;
    private final Ledger ledger;
    private final Clock clock;

    SchoolYear(JdbcClient db, Trusts trusts, Ledger ledger, Clock clock) {
        this.db = db;
        this.trusts = trusts;
        this.ledger = ledger;
        this.clock = clock;
    }

    /// The terms, the earliest first.
    @Transactional(readOnly = true)
    public List<Term> terms() {
        return db.sql(TERMS)
                .query(
                        (row, _) ->
                                new Term(
                                        row.getObject(1, UUID.class),
                                        row.getString(2),
                                        row.getObject(3, LocalDate.class),
                                        row.getObject(4, LocalDate.class)))
                .list();
    }

    /// One of them.
    ///
    /// @throws NotFound when it is not there
    @Transactional(readOnly = true)
    public Term get(UUID term) {
        return terms().stream()
                .filter(one -> one.id().equals(term))
                .findFirst()
                .orElseThrow(() -> new NotFound("term " + term));
    }

    /// The closed days, the earliest first.
    @Transactional(readOnly = true)
    public List<ClosedDay> closedDays() {
        return db.sql(CLOSED)
                .query(
                        (row, _) ->
                                new ClosedDay(row.getObject(1, LocalDate.class), row.getString(2)))
                .list();
    }

    /// On which days it is open, as far as it has said; every weekday where no school is worked
    /// for.
    @Transactional(readOnly = true)
    public OpenDays openDays() {
        return new OpenDays(
                terms(), closedDays().stream().map(ClosedDay::day).collect(toUnmodifiableSet()));
    }

    /// Whether the school teaches on this day: in a term, not at a weekend, and not closed.
    @Transactional(readOnly = true)
    public boolean teachesOn(LocalDate day) {
        var closed = closedDays().stream().map(ClosedDay::day).collect(toUnmodifiableSet());
        return !WEEKEND.contains(day.getDayOfWeek())
                && !closed.contains(day)
                && terms().stream().anyMatch(term -> term.holds(day));
    }

    /// Adds a term.
    ///
    /// @throws Stale when one of its days is another term's
    @Transactional
    public UUID add(String name, LocalDate starts, LocalDate ends) {
        var term = new Term(TimeOrderedId.at(clock.instant()), name, starts, ends);
        var insert =
                of(term, ADD)
                        .param("trust", Scope.current().trust().value())
                        .param("school", school());
        var _ = update(insert);
        ledger.write(act("term.added", Map.of("name", name)));
        return term.id();
    }

    /// Makes this the name and the days of a term.
    ///
    /// @throws NotFound when it is not there
    /// @throws Stale when one of its days is another term's
    @Transactional
    public void change(Term term) {
        if (update(of(term, CHANGE)) == 0) throw new NotFound("term " + term.id());
        ledger.write(act("term.changed", Map.of("name", term.name())));
    }

    /// Takes a term away.
    @Transactional
    public void remove(UUID term) {
        if (db.sql(REMOVE).param("id", term).update() == 0) throw new NotFound("term " + term);
        ledger.write(act("term.removed", Map.of()));
    }

    /// Closes the school on every day from one until another on which it would teach.
    @Transactional
    public void close(LocalDate from, LocalDate until, String reason) {
        from.datesUntil(until.plusDays(1))
                .filter(day -> !WEEKEND.contains(day.getDayOfWeek()))
                .forEach(day -> close(day, reason));
    }

    /// Closes the school on a day. A day that was closed already keeps its reason.
    @Transactional
    public void close(LocalDate day, String reason) {
        int closed =
                db.sql(CLOSE)
                        .param("trust", Scope.current().trust().value())
                        .param("school", school())
                        .param("day", day)
                        .param("reason", reason)
                        .update();
        if (closed == 0) return;
        ledger.write(act("school.closed", Map.of("day", day.toString(), "reason", reason)));
    }

    /// Opens the school on a day on which it was closed.
    @Transactional
    public void reopen(LocalDate day) {
        if (db.sql(REOPEN).param("day", day).update() == 0) throw new NotFound("closed day " + day);
        ledger.write(act("school.reopened", Map.of("day", day.toString())));
    }

    private JdbcClient.StatementSpec of(Term term, String statement) {
        return db.sql(statement)
                .param("id", term.id())
                .param("name", term.name())
                .param("starts", term.starts())
                .param("ends", term.ends());
    }

    private static int update(JdbcClient.StatementSpec statement) {
        try {
            return statement.update();
        } catch (DataIntegrityViolationException e) {
            throw overlaps(e) ? new Stale("the terms") : e;
        }
    }

    private UUID school() {
        return trusts.get(Scope.current().school()).school().value();
    }

    private static boolean overlaps(DataIntegrityViolationException e) {
        return e.getMostSpecificCause() instanceof SQLException sql
                && "23P01".equals(sql.getSQLState());
    }

    private static Act act(String verb, Map<String, String> particulars) {
        var school = new Thing("school", Scope.current().school().value());
        return new Act(verb, school, Set.of(), particulars);
    }
}
