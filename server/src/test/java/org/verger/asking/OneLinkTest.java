package org.verger.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.answers.Outcome;
import org.verger.consent.Consents;
import org.verger.consent.Purpose;
import org.verger.consent.Voice.Word;
import org.verger.platform.NotFound;
import org.verger.pupils.PupilId;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/// OFF-6: a link takes one yes for a child, and none after a no that was said at the same moment.
@ServerTest
class OneLinkTest {
    private static final String WAITING =
            "select exists (select from pg_locks where locktype = 'transactionid' and not granted)";
    private static final Map<Purpose, Word> YES = Map.of(Purpose.SCHOOL_PAGE, Word.SHOWN);

    @Autowired BeanFactory beans;
    @Autowired CarersOwn own;
    @Autowired Doors doors;
    @Autowired Consents consents;
    @Autowired JdbcClient db;
    @Autowired TransactionTemplate transaction;
    @Autowired Clock clock;

    @Test
    void aYesThatWaitsForANoOverTheSameLinkIsNotRecorded() {
        var room = Newsroom.opened(beans);
        var visit = visit(room);
        var tom = room.tom().id();

        var yes = visit.scope().call(() -> transaction.execute(_ -> noThenYes(visit, tom)));

        assertThatThrownBy(yes::join)
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(NotFound.class);
        assertThat(shown(room, tom)).isEmpty();
    }

    @Test
    void aYesOverALinkThatWasNotUsedIsRecorded() {
        var room = Newsroom.opened(beans);
        var visit = visit(room);
        var tom = room.tom().id();

        assertThat(visit.scope().call(() -> own.answer(visit, tom, YES)))
                .isEqualTo(new Outcome.Done());

        assertThat(shown(room, tom)).containsExactly(tom);
    }

    /// Says no, and has a yes begun before the no is committed.
    private CompletableFuture<Outcome> noThenYes(Visit visit, PupilId child) {
        assertThat(own.refuseAll(visit, child)).isEqualTo(new Outcome.Done());
        var yes =
                CompletableFuture.supplyAsync(
                        () -> visit.scope().call(() -> own.answer(visit, child, YES)));
        await().pollInterval(Duration.ofMillis(20)).until(this::isAnybodyWaiting);
        return yes;
    }

    private boolean isAnybodyWaiting() {
        return db.sql(WAITING).query(Boolean.class).single();
    }

    private Visit visit(Newsroom room) {
        var links = new CarerLinks(room, beans);
        var path = links.link(links.carer("ada@home.example", true, false), Duration.ofDays(3));
        var token = Token.read(path.substring(path.lastIndexOf('/') + 1)).orElseThrow();
        return doors.open(token).orElseThrow();
    }

    private Set<PupilId> shown(Newsroom room, PupilId child) {
        var today = LocalDate.now(clock);
        return room.office()
                .call(() -> consents.showable(Set.of(child), Purpose.SCHOOL_PAGE, today));
    }
}
