package org.verger.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.util.Objects.requireNonNull;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.verger.AnySchool;
import org.verger.ServerTest;
import org.verger.blobs.BlobStore;
import org.verger.networks.Network;
import org.verger.networks.PublicationKey;
import org.verger.networks.Sighting;
import org.verger.people.Trusts;
import org.verger.platform.Actor;
import org.verger.platform.Role;
import org.verger.platform.Scope;

import java.time.Clock;
import java.util.UUID;

@ServerTest
class BulletinTest {
    @Autowired BeanFactory beans;
    @Autowired Network bulletin;
    @Autowired JdbcClient db;
    @Autowired PublicPages pages;
    @Autowired Trusts trusts;
    @Autowired BlobStore blobs;
    @Autowired TransactionTemplate transaction;

    private final PublicationKey key = new PublicationKey(UUID.randomUUID());
    private AnySchool school;
    private Scope here;

    @BeforeEach
    void aSchool() {
        school = AnySchool.opened(beans);
        here = machineOf(school);
    }

    @Test
    void publishingTheSameKeyAgainChangesNothing() {
        var story = new Story(key, "First").pictured();

        var address = here.call(() -> bulletin.publish(story.made()));

        assertThat(here.call(() -> bulletin.publish(new Story(key, "Second").pictured().made())))
                .isEqualTo(address);
        assertThat(here.<Sighting, RuntimeException>call(() -> bulletin.look(key)))
                .isEqualTo(new Sighting.Seen(address));
        assertThat(count("bulletin.entry where text = 'First'")).isOne();
        assertThat(count("bulletin.photo")).isEqualTo(2);
    }

    @Test
    void aKeyThatWasWithdrawnNeverComesBack() {
        here.run(() -> assertThat(bulletin.publish(new Story(key, "Out").made())).isNotNull());

        here.run(() -> bulletin.withdraw(key));

        assertThatThrownBy(() -> here.call(() -> bulletin.publish(new Story(key, "Out").made())))
                .hasMessageContaining("was withdrawn from the page");
        assertThat(count("bulletin.entry where withdrawn_at is null")).isZero();
    }

    @Test
    void aKeyThatWasWithdrawnBeforeItCameOutNeverDoes() {
        here.run(() -> bulletin.withdraw(key));

        assertThatThrownBy(
                        () ->
                                here.call(
                                        () ->
                                                bulletin.publish(
                                                        new Story(key, "Late").pictured().made())))
                .hasMessageContaining("was withdrawn from the page");
        assertThat(here.<Sighting, RuntimeException>call(() -> bulletin.look(key)))
                .isEqualTo(new Sighting.NotThere());
        assertThat(count("bulletin.photo")).isZero();
    }

    @Test
    void ofWhatIsWithdrawnOnlyTheKeyIsKept() {
        here.run(
                () -> {
                    assertThat(bulletin.publish(new Story(key, "Out").pictured().made()))
                            .isNotNull();
                    bulletin.withdraw(key);
                    bulletin.withdraw(key);
                });

        assertThat(count("bulletin.entry where text is null and withdrawn_at is not null")).isOne();
        assertThat(count("bulletin.photo")).isZero();
    }

    /// OFF-6: gone is what no visitor sees any more, whatever our tables say.
    @Test
    void whatAVisitorStillSeesIsNotGone() {
        var seeing = new Bulletin(db, pages, trusts, blobs, (_, _) -> true, Clock.systemUTC());
        here.run(() -> assertThat(bulletin.publish(new Story(key, "Out").made())).isNotNull());

        here.run(() -> bulletin.withdraw(key));

        assertThat(here.<Sighting, RuntimeException>call(() -> seeing.look(key)))
                .isInstanceOf(Sighting.Seen.class);
        assertThat(here.<Sighting, RuntimeException>call(() -> bulletin.look(key)))
                .isEqualTo(new Sighting.NotThere());
    }

    /// A visitor sees nothing of a page that is closed.
    @Test
    void onAClosedPageNothingIsSeen() {
        here.run(() -> assertThat(bulletin.publish(new Story(key, "Out").made())).isNotNull());

        school.as(Role.TRUST_OFFICER)
                .run(() -> assertThat(pages.close()).isEqualTo(new Outcome.Done()));

        assertThat(here.<Sighting, RuntimeException>call(() -> bulletin.look(key)))
                .isEqualTo(new Sighting.NotThere());
    }

    @Test
    void anotherSchoolsEntryIsNotTakenAway() {
        here.run(() -> assertThat(bulletin.publish(new Story(key, "Out").made())).isNotNull());
        var elsewhere = machineOf(AnySchool.opened(beans));

        elsewhere.run(() -> bulletin.withdraw(key));

        assertThat(here.<Sighting, RuntimeException>call(() -> bulletin.look(key)))
                .isInstanceOf(Sighting.Seen.class);
    }

    private int count(String what) {
        return here.call(
                () ->
                        requireNonNull(
                                transaction.execute(
                                        _ ->
                                                db.sql("select count(*) from " + what)
                                                        .query(Integer.class)
                                                        .single())));
    }

    private static Scope machineOf(AnySchool school) {
        return Scope.at(school.trust(), school.school(), Actor.Machine.VERGER);
    }
}
