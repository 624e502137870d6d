package org.verger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import javax.sql.DataSource;

/// What PostgreSQL itself says of the walls. Each question is asked of the schemas as they are, and
/// then of an offender, which is never kept.
@ServerTest
class CatalogueTest {
    private final List<List<String>> outside =
            Repository.rows(Repository.text("docs/outside-the-walls.md"));

    @Autowired
    @Qualifier("migrator")
    private DataSource migrator;

    private Connection owner;
    private JdbcClient db;

    @BeforeEach
    void begin() throws SQLException {
        owner = migrator.getConnection();
        owner.setAutoCommit(false);
        db = JdbcClient.create(new SingleConnectionDataSource(owner, true));
    }

    @AfterEach
    void forget() throws SQLException {
        owner.rollback();
        owner.close();
    }

    @Test
    void everyTableIsWalledOrOnTheList() {
        assertThat(ask(Catalogue.WITHOUT_WALL)).isEqualTo(listed("table"));

        offend("create table platform.offender (id uuid)");
        assertThat(ask(Catalogue.WITHOUT_WALL)).contains("platform.offender");
    }

    @Test
    void noWalledTableLetsItsOwnerPast() {
        assertThat(ask(Catalogue.NOT_FORCED)).isEmpty();

        offend("create table platform.offender (id uuid)");
        offend("alter table platform.offender enable row level security");
        assertThat(ask(Catalogue.NOT_FORCED)).containsExactly("platform.offender");
    }

    @Test
    void everyPolicyAsksForTheTrustFirstOrIsADoor() {
        assertThat(ask(Catalogue.POLICY_WITHOUT_TRUST)).isEmpty();

        offend("create policy offender on people.person using (true)");
        assertThat(ask(Catalogue.POLICY_WITHOUT_TRUST)).containsExactly("people.person offender");
    }

    @Test
    void aDoorsPolicyThatAnybodyMayUseIsFound() {
        offend(
                "create policy offender on people.person for select to verger_app using"
                        + " (current_setting('verger.door', true) = 'any')");

        assertThat(ask(Catalogue.POLICY_WITHOUT_TRUST)).containsExactly("people.person offender");
    }

    @Test
    void everyTableWithASchoolAsksForTheSchoolToo() {
        assertThat(ask(Catalogue.POLICY_WITHOUT_SCHOOL)).isEmpty();

        offend("create table platform.offender (trust_id uuid, school_id uuid not null)");
        offend("call platform.wall_by_trust('platform.offender')");
        assertThat(ask(Catalogue.POLICY_WITHOUT_SCHOOL))
                .containsExactly("platform.offender of_the_trust");
    }

    @Test
    void everyPrimaryKeyOfTheDomainLeadsWithTheTrust() {
        assertThat(ask(Catalogue.KEY_WITHOUT_TRUST)).isEmpty();

        offend(
                "create table platform.offender (trust_id uuid, id uuid, primary key (id,"
                        + " trust_id))");
        offend("call platform.wall_by_trust('platform.offender')");
        assertThat(ask(Catalogue.KEY_WITHOUT_TRUST)).containsExactly("platform.offender");
    }

    @Test
    void theApplicationOwnsNothingAndStandsAboveNothing() {
        assertThat(ask(Catalogue.POWERS_OF_THE_APPLICATION)).isEmpty();
        assertThat(ask(Catalogue.MAY_TRUNCATE)).isEmpty();

        offend("grant truncate on people.person to verger_app");
        assertThat(ask(Catalogue.MAY_TRUNCATE)).containsExactly("people.person");
    }

    @Test
    void noViewLooksWithItsOwnersEyes() {
        assertThat(ask(Catalogue.VIEW_OF_THE_OWNER)).isEmpty();

        offend("create view platform.offender as select * from people.person");
        assertThat(ask(Catalogue.VIEW_OF_THE_OWNER)).containsExactly("platform.offender");
    }

    @Test
    void everyFunctionThatGoesPastTheWallIsAPinnedDoorOnTheList() {
        assertThat(ask(Catalogue.DOORS)).isEqualTo(listed("door"));
        assertThat(ask(Catalogue.DOOR_WITHOUT_PIN)).isEmpty();

        offend(
                "create function platform.offender() returns int language sql security definer"
                        + " return 1");
        assertThat(ask(Catalogue.DOORS)).contains("platform.offender");
        assertThat(ask(Catalogue.DOOR_WITHOUT_PIN)).containsExactly("platform.offender");
    }

    @Test
    void everyTableSaysWhatItHolds() {
        assertThat(ask(Catalogue.WITHOUT_COMMENT)).isEmpty();

        offend("create table platform.offender (id uuid)");
        assertThat(ask(Catalogue.WITHOUT_COMMENT)).containsExactly("platform.offender");
    }

    @ParameterizedTest
    @CsvSource({
        "update ledger.entry set verb = 'a.b', update",
        "delete from ledger.entry, delete",
        "truncate ledger.entry, truncate",
    })
    void notEvenTheOwnerChangesTheLedger(String change, String refused) {
        assertThatThrownBy(() -> offend(change))
                .hasMessageContaining("the ledger is only ever added to: " + refused + " refused");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE", "DELETE", "TRUNCATE", "TRIGGER", "REFERENCES"})
    void theApplicationMayOnlyReadTheLedgerAndAddToIt(String power) {
        assertThat(
                        db.sql("select has_table_privilege('verger_app', 'ledger.entry', :power)")
                                .param("power", power)
                                .query(Boolean.class)
                                .single())
                .isFalse();
    }

    private List<String> ask(String question) {
        return db.sql(question).query((row, _) -> row.getString(1)).list();
    }

    private void offend(String offence) {
        db.sql(offence).update();
    }

    private List<String> listed(String kind) {
        return outside.stream()
                .filter(row -> row.get(0).equals(kind))
                .map(row -> row.get(1).replace("`", ""))
                .sorted()
                .toList();
    }
}
