package org.verger.bulletin;

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
import org.verger.networks.Network;
import org.verger.networks.PublicationKey;
import org.verger.people.PublicSchool;
import org.verger.people.Trusts;
import org.verger.platform.Actor;
import org.verger.platform.Scope;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/// The doors through which the whole world reads a school's page: without a scope, and each for its
/// own question only.
@ServerTest
class DoorsTest {
    @Autowired BeanFactory beans;
    @Autowired Network bulletin;
    @Autowired SchoolPage page;
    @Autowired Trusts trusts;
    @Autowired JdbcClient db;
    @Autowired TransactionTemplate transaction;

    private final Story story = new Story(new PublicationKey(UUID.randomUUID()), "Out").pictured();
    private PublicSchool here;
    private PublicSchool sister;

    @BeforeEach
    void twoSchoolsOfWhichOneHasPublished() {
        var school = AnySchool.opened(beans);
        here = publicly(school);
        sister = publicly(school.sister());
        machineOf(here).run(() -> assertThat(bulletin.publish(story.made())).isNotNull());
    }

    @Test
    void eachAnswersForTheSchoolThatIsAskedFor() {
        assertThat(page.list(here, 0)).extracting(SchoolPage.Entry::text).containsExactly("Out");
        assertThat(page.find(here, story.key().value())).isInstanceOf(SchoolPage.Found.There.class);
    }

    @Test
    void noneAnswersForAnother() {
        assertThat(page.list(sister, 0)).isEmpty();
        assertThat(page.find(sister, story.key().value()))
                .isEqualTo(new SchoolPage.Found.Nothing());
        assertThat(photosOf(sister)).isEmpty();
        assertThat(photosOf(here)).hasSize(2);
    }

    @Test
    void whatIsWithdrawnHasNoWordsBehindTheDoorEither() {
        machineOf(here).run(() -> bulletin.withdraw(story.key()));

        assertThat(page.list(here, 0)).isEmpty();
        assertThat(page.find(here, story.key().value())).isEqualTo(new SchoolPage.Found.Gone());
        assertThat(photosOf(here)).isEmpty();
    }

    @Test
    void aQuestionThatIsReallyAnotherStatementIsOnlyAWrongQuestion() {
        assertThatThrownBy(
                        () ->
                                db.sql("select * from bulletin.public_entry(:t, :s, :e)")
                                        .param("t", here.trust().value())
                                        .param("s", here.school().value())
                                        .param("e", "' or true --")
                                        .query()
                                        .listOfRows())
                .isInstanceOf(DataAccessException.class);
    }

    /// The setting that a door makes opens nothing to the application itself, whatever its words.
    @ParameterizedTest
    @CsvSource({
        "public_page, bulletin.entry",
        "public_page, bulletin.photo",
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
                            var entries = page.list(here, 0);
                            assertThat(entries).hasSize(1);
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

    private List<?> photosOf(PublicSchool school) {
        return db.sql("select blob from bulletin.public_photos(:t, :s, :e)")
                .param("t", school.trust().value())
                .param("s", school.school().value())
                .param("e", new UUID[] {story.key().value()})
                .query(String.class)
                .list();
    }

    private <T> T inTransaction(Supplier<T> work) {
        return requireNonNull(transaction.execute(_ -> work.get()));
    }

    private PublicSchool publicly(AnySchool school) {
        return Scope.at(school.trust(), school.school(), Actor.Machine.VERGER)
                .call(() -> trusts.get(school.school()));
    }

    private static Scope machineOf(PublicSchool school) {
        return Scope.at(school.trust(), school.school(), Actor.Machine.VERGER);
    }
}
