package org.verger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.verger.AnySchool.child;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.verger.carers.Bond;
import org.verger.carers.Carers;
import org.verger.carers.Relation;
import org.verger.people.People;
import org.verger.people.PersonName;
import org.verger.people.Trusts;
import org.verger.platform.Actor;
import org.verger.platform.PersonId;
import org.verger.platform.Role;
import org.verger.platform.Scope;
import org.verger.platform.TrustId;
import org.verger.pupils.Pupil;
import org.verger.pupils.Roll;
import org.verger.terms.SchoolYear;
import org.verger.ties.Tie;
import org.verger.ties.Ties;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// The schema lets a school's records be written again under another trust, with the ids they have,
/// while the old ones stand.
@ServerTest
class MovingTest {
    /// Those first that others refer to.
    private static final List<String> TABLES =
            List.of(
                    "people.school",
                    "people.person",
                    "people.appointment",
                    "pupils.pupil",
                    "carers.carer",
                    "carers.bond",
                    "ties.tie",
                    "terms.term",
                    "terms.closed_day");

    private static final String COLUMNS =
            """
            select string_agg(quote_ident(column_name), ', ') from information_schema.columns
            where table_schema || '.' || table_name = :table and is_generated = 'NEVER'
            """;

    @Autowired BeanFactory beans;
    @Autowired People people;
    @Autowired Trusts trusts;
    @Autowired Roll roll;
    @Autowired Carers carers;
    @Autowired Ties ties;
    @Autowired SchoolYear year;
    @Autowired JdbcClient db;
    @Autowired TransactionTemplate transaction;

    private AnySchool school;
    private Scope before;
    private Pupil ella;
    private PersonId ivy;

    @BeforeEach
    void aSchoolWithRecords() {
        school = AnySchool.opened(beans);
        before = school.as(Role.HEAD);
        ella = school.with(child("1", "Ella", "Adair")).getFirst();
        ivy = before.call(this::settle);
    }

    @Test
    void aSchoolIsWrittenAgainUnderAnotherTrustWhileTheOldRecordsStand() {
        var trust = new TrustId(UUID.randomUUID());
        var after = Scope.at(trust, school.school(), Actor.Machine.VERGER);
        after.run(() -> trusts.found("Birch Trust", "t-" + trust));
        before.run(() -> write("update people.school set address = address || '-moved'"));

        TABLES.forEach(table -> writeAgain(table, after));

        assertThat(after.call(() -> roll.get(ella.id()))).isEqualTo(ella);
        assertThat(after.call(() -> carers.bonds(ella.id())))
                .isEqualTo(before.call(() -> carers.bonds(ella.id())))
                .hasSize(1);
        assertThat(after.call(() -> ties.of(ivy))).hasSize(1);
        assertThat(after.call(year::terms)).isEqualTo(before.call(year::terms)).hasSize(1);
        assertThat(after.call(() -> people.names(List.of(ivy)))).containsValue("Ivy Marlow");
    }

    private PersonId settle() {
        var person = people.add(new PersonName("Ivy", "Marlow"), UUID.randomUUID() + "@a.example");
        var _ = people.appoint(person, Role.TEACHER, school.school());
        var joan = carers.add(new PersonName("Joan", "Adair"), "", "");
        carers.bind(new Bond(joan, ella.id(), Relation.MOTHER, true, true, false));
        var _ = ties.declare(person, ella.id(), Tie.Kind.NEIGHBOUR);
        var _ = year.add("Autumn", LocalDate.of(2026, 9, 2), LocalDate.of(2026, 12, 18));
        return person;
    }

    private void writeAgain(String table, Scope after) {
        var columns = db.sql(COLUMNS).param("table", table).query(String.class).single();
        var rows = before.call(() -> rows(table));
        var old = school.trust().toString();
        var moved = after.trust().toString();
        var copy =
                "insert into %1$s (%2$s) select %2$s from jsonb_populate_record(null::%1$s,"
                        + " '%3$s')";
        after.run(
                () ->
                        rows.forEach(
                                row ->
                                        write(
                                                copy.formatted(
                                                        table,
                                                        columns,
                                                        row.replace(old, moved)
                                                                .replace("-moved", "")
                                                                .replace("'", "''")))));
    }

    /// The rows of the old trust as they will be in the new one.
    private List<String> rows(String table) {
        var sql = "select to_jsonb(t)::text from %s t".formatted(table);
        return Objects.requireNonNull(
                transaction.execute(_ -> db.sql(sql).query(String.class).list()));
    }

    private void write(String sql) {
        transaction.executeWithoutResult(_ -> db.sql(sql).update());
    }
}
