package org.verger.signin;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.verger.ServerTest;

/// The table of visits stands outside the walls: nobody who reads it learns what a visit keeps.
@ServerTest
class SealedSessionsTest {
    private static final String KEPT =
            """
            select attribute_bytes from platform.session_attributes a
            join platform.session s on s.primary_id = a.session_primary_id
            where s.session_id = :id
            """;

    @Autowired FindByIndexNameSessionRepository<? extends Session> visits;
    @Autowired JdbcClient db;

    @Test
    void whatAVisitKeepsIsSealed() {
        var id = visitThatKeeps("Noor Adair was added.", visits);

        var kept = db.sql(KEPT).param("id", id).query((row, _) -> row.getBytes(1)).single();

        assertThat(new String(kept, UTF_8)).doesNotContain("Adair");
        assertThat(said(id)).isEqualTo("Noor Adair was added.");
    }

    @Test
    void whatCannotBeOpenedIsNotThere() {
        var id = visitThatKeeps("Noor Adair was added.", visits);
        int changed =
                db.sql(
                                """
                                update platform.session_attributes a set attribute_bytes = 'other'
                                from platform.session s
                                where s.primary_id = a.session_primary_id and s.session_id = :id
                                """)
                        .param("id", id)
                        .update();

        assertThat(changed).isEqualTo(1);
        assertThat(said(id)).isNull();
    }

    /// A page that saves by itself asks twice at once: neither has seen what the other keeps.
    @Test
    void twoRequestsAtOnceMayKeepTheSame() {
        var id = visitThatKeeps("Noor Adair was added.", visits);

        var first = visitAgain(id, visits, "at Alder");
        var second = visitAgain(id, visits, "at Birch");
        first.run();
        second.run();

        assertThat(requireNonNull(visits.findById(id)).<String>getAttribute("school"))
                .isEqualTo("at Birch");
    }

    /// Has read the visit already, and saves it when it is run.
    private static <S extends Session> Runnable visitAgain(
            String id, FindByIndexNameSessionRepository<S> visits, String school) {
        var visit = requireNonNull(visits.findById(id));
        visit.setAttribute("school", school);
        return () -> visits.save(visit);
    }

    private @Nullable Object said(String visit) {
        return requireNonNull(visits.findById(visit)).getAttribute("said");
    }

    private static <S extends Session> String visitThatKeeps(
            String words, FindByIndexNameSessionRepository<S> visits) {
        var visit = visits.createSession();
        visit.setAttribute("said", words);
        visits.save(visit);
        return visit.getId();
    }
}
