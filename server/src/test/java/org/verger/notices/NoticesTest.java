package org.verger.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionOperations;
import org.verger.AnySchool;
import org.verger.ServerTest;
import org.verger.TestHome;
import org.verger.ledger.Thing;
import org.verger.ledger.Timeline;
import org.verger.people.EmailAddress;
import org.verger.platform.NotFound;
import org.verger.platform.Role;
import org.verger.platform.Scope;
import org.verger.platform.Stale;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

@ServerTest
class NoticesTest {
    private static final Letter LETTER =
            new Letter(new EmailAddress("noor@alder.example"), "You are asked", "Please look.");

    @Autowired BeanFactory beans;
    @Autowired Notices notices;
    @Autowired Outbox outbox;
    @Autowired Timeline timeline;
    @Autowired JdbcClient db;
    @Autowired TransactionOperations transactions;

    private AnySchool school;
    private Scope office;

    @BeforeEach
    void aSchool() {
        school = AnySchool.opened(beans);
        office = school.as(Role.OFFICE);
    }

    @Test
    void aLetterIsCarriedToTheOutboxFolderWhereThereIsNoMailServer() throws Exception {
        var id = within(() -> notices.send(LETTER));

        await().atMost(Duration.ofSeconds(30)).until(() -> state(id) == LetterState.SENT);

        assertThat(Files.readString(TestHome.path().resolve("outbox").resolve(id + ".eml")))
                .contains("To: noor@alder.example", "You are asked", "Please look.");
        assertThat(verbs(id)).containsExactly("letter.written", "letter.sent");
    }

    @Test
    void aLetterIsWrittenInItsVerbsTransactionAlone() {
        assertThatThrownBy(() -> office.call(() -> notices.send(LETTER)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void whoReadsTheDatabaseLearnsNeitherAddressNorWords() {
        var raw =
                within(
                        () -> {
                            var id = notices.send(LETTER);
                            return db.sql(
                                            "select envelope || words from notices.letter where id"
                                                    + " = :id")
                                    .param("id", id.value())
                                    .query(byte[].class)
                                    .single();
                        });

        assertThat(new String(raw, StandardCharsets.ISO_8859_1))
                .doesNotContain("noor", "alder", "asked", "Please");
    }

    @Test
    void whatNobodyTakesForTwoDaysIsGivenUpAndSomebodyIsTold() {
        var id = within(() -> failedFor(10));

        assertThat(state(id)).isEqualTo(LetterState.GIVEN_UP);
        assertThat(office.call(() -> outbox.failing())).isEqualTo(1);
        assertThat(verbs(id)).containsExactly("letter.written", "letter.given_up");
    }

    @Test
    void whatWasGivenUpIsTriedAgainWhenSomebodySaysSo() {
        var id = within(() -> failedFor(10));

        await().atMost(Duration.ofSeconds(30))
                .ignoreException(Stale.class)
                .until(
                        () -> {
                            office.run(() -> notices.tryAgain(id));
                            return true;
                        });

        await().atMost(Duration.ofSeconds(30)).until(() -> state(id) == LetterState.SENT);
        assertThat(office.call(() -> outbox.failing())).isZero();
    }

    @Test
    void whatIsSeenToIsNotToldAgain() {
        var id = within(() -> failedFor(10));

        office.run(() -> notices.settle(id));

        assertThat(office.call(() -> outbox.failing())).isZero();
        assertThat(office.call(() -> outbox.list(Outbox.Whose.THE_SCHOOLS, 1)).getFirst().settled())
                .isTrue();
    }

    @Test
    void anotherSchoolsLettersAreNotThere() {
        var id = within(() -> failedFor(10));
        var sister = school.sister().as(Role.OFFICE);

        assertThat(sister.call(() -> outbox.list(Outbox.Whose.THE_SCHOOLS, 1))).isEmpty();
        assertThat(sister.call(() -> outbox.failing())).isZero();
        assertThatThrownBy(() -> sister.run(() -> notices.settle(id))).isInstanceOf(NotFound.class);
    }

    /// Nobody takes it, so many times.
    private LetterId failedFor(int times) {
        var id = notices.send(LETTER);
        for (int i = 0; i < times; i++) {
            var _ = notices.failed(id);
        }
        return id;
    }

    private LetterState state(LetterId id) {
        return Objects.requireNonNull(office.call(() -> notices.states(Set.of(id))).get(id));
    }

    private List<String> verbs(LetterId id) {
        return office.call(() -> timeline.of(new Thing("letter", id.value()))).stream()
                .map(Timeline.Row::verb)
                .toList();
    }

    private <T> T within(Supplier<T> work) {
        return office.call(() -> Objects.requireNonNull(transactions.execute(_ -> work.get())));
    }
}
