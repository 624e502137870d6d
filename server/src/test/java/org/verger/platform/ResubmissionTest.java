package org.verger.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.core.EventPublicationRegistry;
import org.verger.ServerTest;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/// An event whose listener died in the middle of it is given to it again.
@ServerTest
class ResubmissionTest {
    private static final String BEGUN =
            """
            insert into platform.event_publication
              (id, listener_id, event_type, serialized_event, publication_date, status, completion_attempts)
            values (:id, 'org.verger.review.Withdrawals.takeBackWhatShows(org.verger.consent.ConsentWithdrawn)',
                    'org.verger.consent.ConsentWithdrawn', :event, :at, 'PROCESSING', 1)
            """;

    @Autowired JdbcClient db;
    @Autowired EventPublicationRegistry begun;
    @Autowired FailedEventPublications failed;

    @Test
    void whatDiedWithItsNodeIsDoneAfterAll() {
        var event = begun(OffsetDateTime.now(ZoneOffset.UTC).minusMinutes(10));

        Resubmission.takeUp(begun, failed);

        await().atMost(Duration.ofSeconds(30)).until(() -> !isThere(event));
    }

    @Test
    void whatIsStillAtWorkIsLeftToIt() {
        var event = begun(OffsetDateTime.now(ZoneOffset.UTC));

        Resubmission.takeUp(begun, failed);

        assertThat(status(event)).isEqualTo("PROCESSING");
        forget(event);
    }

    private UUID begun(OffsetDateTime at) {
        var id = UUID.randomUUID();
        var event =
                """
                {"trust":{"value":"%1$s"},"school":{"value":"%1$s"},"child":{"value":"%1$s"},\
                "purpose":"SCHOOL_PAGE"}\
                """
                        .formatted(UUID.randomUUID());
        db.sql(BEGUN).param("id", id).param("event", event).param("at", at).update();
        return id;
    }

    private boolean isThere(UUID event) {
        return db.sql("select exists (select from platform.event_publication where id = :id)")
                .param("id", event)
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    private String status(UUID event) {
        return db.sql("select status from platform.event_publication where id = :id")
                .param("id", event)
                .query((row, _) -> row.getString(1))
                .single();
    }

    private void forget(UUID event) {
        db.sql("delete from platform.event_publication where id = :id").param("id", event).update();
    }
}
