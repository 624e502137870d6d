package org.verger.answers;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.verger.consent.Purpose;

import java.sql.DriverManager;
import java.sql.SQLException;

/// Nobody's name is said by what was agreed to before it could be. The change is made once more,
/// and undone.
@ServerTest
class OldNamesTest {
    private static final ClassPathResource CHANGE =
            new ClassPathResource("db/migration/answers/V5__a_name_is_asked_for_anew.sql");

    @Autowired BeanFactory beans;
    @Autowired Environment settings;

    @Test
    void whatWasSaidBeforeIsAYesToBeingShown() throws SQLException {
        var room = Newsroom.opened(beans);
        var _ = room.agreeToTheName(room.ella(), Purpose.SCHOOL_PAGE);
        try (var connection =
                DriverManager.getConnection(
                        settings.getRequiredProperty("verger.database.url"),
                        settings.getRequiredProperty("verger.database.migrator.user"),
                        settings.getRequiredProperty("verger.database.migrator.password"))) {
            connection.setAutoCommit(false);
            var db = JdbcClient.create(new SingleConnectionDataSource(connection, true));

            ScriptUtils.executeSqlScript(connection, CHANGE);

            var _ = db.sql("alter table answers.answer no force row level security").update();
            assertThat(
                            db.sql("select word from answers.answer where pupil_id = :child")
                                    .param("child", room.ella().id().value())
                                    .query(String.class)
                                    .list())
                    .containsExactly("SHOWN");
            connection.rollback();
        }
    }
}
