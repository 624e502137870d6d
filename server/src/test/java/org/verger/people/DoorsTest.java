package org.verger.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.util.Objects.requireNonNull;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.verger.AnySchool;
import org.verger.ServerTest;
import org.verger.platform.Actor;
import org.verger.platform.Role;
import org.verger.platform.Scope;

import java.util.function.Supplier;

/// The doors through which a school is found before anybody knows the scope: each for its own
/// question only.
@ServerTest
class DoorsTest {
    @Autowired BeanFactory beans;
    @Autowired Doors doors;
    @Autowired Trusts trusts;
    @Autowired JdbcClient db;
    @Autowired TransactionTemplate transaction;

    private PublicSchool here;

    @BeforeEach
    void aSchool() {
        var school = AnySchool.opened(beans);
        here = school.as(Role.HEAD).call(() -> trusts.get(school.school()));
    }

    @Test
    void aSchoolIsFoundByItsAddressAndByNoOther() {
        assertThat(doors.schoolAt(here.address())).contains(here);
        assertThat(doors.schoolAt(here.address() + "-2")).isEmpty();
    }

    @Test
    void everySchoolIsFoundForWhatTheNightBrings() {
        var scopes = doors.everySchool();

        assertThat(scopes)
                .filteredOn(one -> one.school().equals(here.school()))
                .extracting(Scope::trust)
                .containsExactly(here.trust());
        assertThat(scopes).allMatch(one -> one.actor() == Actor.Machine.VERGER);
    }

    @Test
    void aQuestionThatIsReallyAnotherStatementIsOnlyAWrongQuestion() {
        assertThat(doors.schoolAt("' or true --")).isEmpty();
        assertThatThrownBy(
                        () ->
                                db.sql("select * from people.places_of(:t, :p, :d)")
                                        .param("t", here.trust().value())
                                        .param("p", "' or true --")
                                        .param("d", "today")
                                        .query()
                                        .listOfRows())
                .isInstanceOf(DataAccessException.class);
    }

    /// The setting that a door makes opens nothing to the application itself, whatever its words.
    @ParameterizedTest
    @CsvSource({
        "places_of, people.appointment",
        "places_of, people.school",
        "school_at, people.school",
    })
    void theSettingAloneOpensNothing(String door, String table) {
        assertThat(rowsBehind(door, table)).isZero();
    }

    @Test
    void aDoorShutsBehindWhoeverWentThrough() {
        var left =
                inTransaction(
                        () -> {
                            assertThat(doors.schoolAt(here.address())).isPresent();
                            return db.sql("select current_setting('verger.door', true)")
                                    .query(String.class)
                                    .single();
                        });

        assertThat(left).isEmpty();
    }

    private int rowsBehind(String door, String table) {
        return inTransaction(
                () -> {
                    var set =
                            db.sql("select set_config('verger.door', :door, true)")
                                    .param("door", door)
                                    .query(String.class)
                                    .single();
                    assertThat(set).isEqualTo(door);
                    return db.sql("select count(*) from " + table).query(Integer.class).single();
                });
    }

    private <T> T inTransaction(Supplier<T> work) {
        return requireNonNull(transaction.execute(_ -> work.get()));
    }
}
