package org.verger.answers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.verger.Newsroom;
import org.verger.ServerTest;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/// OFF-6: what stood for all networks at once becomes a word for each of them, which can be taken
/// back. The change is made once more over such rows, and undone.
@ServerTest
class OneWordForAllNetworksTest {
    private static final ClassPathResource CHANGE =
            new ClassPathResource(
                    "db/migration/answers/V3__a_word_for_all_networks_is_one_for_each.sql");

    @Autowired BeanFactory beans;
    @Autowired Environment settings;

    private Newsroom room;
    private Connection connection;
    private JdbcClient db;

    @BeforeEach
    void asItStoodBefore() throws SQLException {
        room = Newsroom.opened(beans);
        connection =
                DriverManager.getConnection(
                        settings.getRequiredProperty("verger.database.url"),
                        settings.getRequiredProperty("verger.database.migrator.user"),
                        settings.getRequiredProperty("verger.database.migrator.password"));
        connection.setAutoCommit(false);
        db = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        run("alter table answers.answer drop constraint each_network_is_answered_for_by_itself");
        run("alter table answers.answer no force row level security");
    }

    @AfterEach
    void asItStands() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void itHoldsForEachNetworkFromTodayOn() {
        said("SOCIAL_NETWORKS", "SHOWN", 30);

        ScriptUtils.executeSqlScript(connection, CHANGE);

        assertThat(held())
                .containsExactlyInAnyOrder(
                        "FACEBOOK SHOWN",
                        "INSTAGRAM SHOWN",
                        "X SHOWN",
                        "YOUTUBE SHOWN",
                        "BLUESKY SHOWN",
                        "MASTODON SHOWN");
    }

    @Test
    void aLaterWordForOneNetworkStandsAndSoDoesAnEarlierNo() {
        said("SOCIAL_NETWORKS", "NO", 30);
        said("FACEBOOK", "SHOWN", 3);
        said("X", "SHOWN", 60);
        said("YOUTUBE", "NO", 60);

        ScriptUtils.executeSqlScript(connection, CHANGE);

        assertThat(held())
                .hasSize(6)
                .contains("FACEBOOK SHOWN", "X NO", "YOUTUBE NO", "MASTODON NO");
    }

    @Test
    void aNoToAllHoldsOnTheDaysThatALaterWordLeaves() {
        said("SOCIAL_NETWORKS", "NO", 30);
        said("FACEBOOK", "SHOWN", 3, "current_date + 9");

        ScriptUtils.executeSqlScript(connection, CHANGE);

        assertThat(held()).hasSize(6).contains("FACEBOOK SHOWN", "X NO");
        assertThat(held("current_date + 10")).hasSize(6).contains("FACEBOOK NO", "X NO");
    }

    @Test
    void ofTwoWordsOfOneDayTheNoCounts() {
        said("FACEBOOK", "SHOWN", 30);
        said("SOCIAL_NETWORKS", "NO", 30);

        ScriptUtils.executeSqlScript(connection, CHANGE);

        assertThat(held()).hasSize(6).contains("FACEBOOK NO", "X NO");
    }

    @Test
    void aYesToAllDoesNotUndoAnEarlierNoToOne() {
        said("X", "NO", 60);
        said("SOCIAL_NETWORKS", "SHOWN", 30);

        ScriptUtils.executeSqlScript(connection, CHANGE);

        assertThat(held()).hasSize(6).contains("X NO", "MASTODON SHOWN");
    }

    /// The child's own word, from so many days ago until it is taken back.
    private void said(String use, String word, int daysAgo) {
        said(use, word, daysAgo, "null");
    }

    /// The same, until this day.
    private void said(String use, String word, int daysAgo, String last) {
        var _ =
                db.sql(
                                """
                                insert into answers.answer (trust_id, id, school_id, pupil_id, purpose, word, said_on,
                                  starts, ends, way, source)
                                values (:trust, gen_random_uuid(), :school, :child, :use, :word, current_date - :ago,
                                  current_date - :ago, %s, 'IMPORT', 'Old MIS')
                                """
                                        .formatted(last))
                        .param("trust", room.school().trust().value())
                        .param("school", room.school().school().value())
                        .param("child", room.ella().id().value())
                        .param("use", use)
                        .param("word", word)
                        .param("ago", daysAgo)
                        .update();
    }

    private List<String> held() {
        return held("current_date");
    }

    private List<String> held(String day) {
        run("alter table answers.answer no force row level security");
        return db.sql(
                        """
                        select purpose || ' ' || word from answers.answer
                        where pupil_id = :child and held @> (%s)::date
                        """
                                .formatted(day))
                .param("child", room.ella().id().value())
                .query((row, _) -> row.getString(1))
                .list();
    }

    private void run(String statement) {
        var _ = db.sql(statement).update();
    }
}
