package org.verger.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.core.EventPublicationRegistry;
import org.verger.ServerTest;

import java.time.Clock;
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

    private static final String FAILED =
            """
            update platform.event_publication
            set status = 'FAILED', completion_attempts = :times, last_resubmission_date = :last
            where id = :id
            """;
    private static final String SCHOOL =
            """
            select (serialized_event::jsonb #>> '{school,value}')::uuid
            from platform.event_publication where id = :id
            """;

    @Autowired Unfinished unfinished;
    @Autowired Clock clock;
    @Autowired JdbcClient db;
    @Autowired EventPublicationRegistry begun;
    @Autowired FailedEventPublications failed;

    @Test
    void whatDiedWithItsNodeIsDoneAfterAll() {
        var event = begun(OffsetDateTime.now(ZoneOffset.UTC).minusMinutes(10));

        Resubmission.takeUp(begun, failed, clock.instant());

        await().atMost(Duration.ofSeconds(30)).until(() -> !isThere(event));
    }

    @Test
    void whatIsStillAtWorkIsLeftToIt() {
        var event = begun(OffsetDateTime.now(ZoneOffset.UTC));

        Resubmission.takeUp(begun, failed, clock.instant());

        assertThat(status(event)).isEqualTo("PROCESSING");
        forget(event);
    }

    /// A disk that is full for an evening must not leave a picture up for good.
    @Test
    void whatFailedManyTimesIsTriedAgainOnceAnHour() {
        var event = begun(OffsetDateTime.now(ZoneOffset.UTC).minusMinutes(200));
        failed(event, 25, OffsetDateTime.now(ZoneOffset.UTC).minusMinutes(40));

        Resubmission.takeUp(begun, failed, clock.instant());
        assertThat(status(event)).isEqualTo("FAILED");
        Resubmission.takeUp(begun, failed, clock.instant().plus(Duration.ofMinutes(30)));

        await().atMost(Duration.ofSeconds(30)).until(() -> !isThere(event));
    }

    @Test
    void whatFailedManyTimesIsCountedAtItsSchool() {
        var event = begun(OffsetDateTime.now(ZoneOffset.UTC));
        failed(event, 20, OffsetDateTime.now(ZoneOffset.UTC));
        var school = school(event);
        var there = Scope.at(new TrustId(school), new SchoolId(school), Actor.Machine.VERGER);
        var sister =
                Scope.at(
                        new TrustId(school), new SchoolId(UUID.randomUUID()), Actor.Machine.VERGER);

        assertThat(there.call(unfinished::count)).isOne();
        assertThat(sister.call(unfinished::count)).isZero();
        forget(event);
    }

    private void failed(UUID event, int times, OffsetDateTime last) {
        db.sql(FAILED).param("id", event).param("times", times).param("last", last).update();
    }

    private UUID school(UUID event) {
        return db.sql(SCHOOL).param("id", event).query(UUID.class).single();
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
