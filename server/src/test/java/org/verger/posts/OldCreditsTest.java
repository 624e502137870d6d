package org.verger.posts;

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

import java.sql.DriverManager;
import java.sql.SQLException;

/// A post from before is found by whose its photos are, as one from now is. The change is made once
/// more, and undone.
@ServerTest
class OldCreditsTest {
    private static final ClassPathResource CHANGE =
            new ClassPathResource(
                    "db/migration/posts/V10__a_past_post_is_found_by_its_credits.sql");

    @Autowired BeanFactory beans;
    @Autowired Environment settings;
    @Autowired Drafts drafts;

    @Test
    void whatIsUnderThePhotosOfAnOldPostIsFound() throws SQLException {
        var room = Newsroom.opened(beans);
        var borrowed = room.draft(Newsroom.LATER, room.ella());
        room.mira().run(() -> Newsroom.done(drafts.add(borrowed, room.borrowed("A. Marsh"))));
        var ours = room.draft(Newsroom.LATER, room.ella());
        try (var connection =
                DriverManager.getConnection(
                        settings.getRequiredProperty("verger.database.url"),
                        settings.getRequiredProperty("verger.database.migrator.user"),
                        settings.getRequiredProperty("verger.database.migrator.password"))) {
            connection.setAutoCommit(false);
            var db = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            var _ = db.sql("alter table posts.post no force row level security").update();
            var before = "update posts.post set alt_texts = 'As before' where id in (:one, :other)";
            var _ =
                    db.sql(before)
                            .param("one", borrowed.value())
                            .param("other", ours.value())
                            .update();

            ScriptUtils.executeSqlScript(connection, CHANGE);

            var _ = db.sql("alter table posts.post no force row level security").update();
            assertThat(under(db, borrowed))
                    .isEqualTo("Paint pots on a table.\nPaint pots on a table.\nA. Marsh");
            assertThat(under(db, ours)).isEqualTo("As before");
            connection.rollback();
        }
        assertThat(room.post(borrowed).underPhotos())
                .isEqualTo("Paint pots on a table.\nPaint pots on a table.\nA. Marsh");
    }

    private static String under(JdbcClient db, PostId id) {
        return db.sql("select alt_texts from posts.post where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }
}
