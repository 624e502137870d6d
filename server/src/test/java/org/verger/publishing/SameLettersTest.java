package org.verger.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.verger.Newsroom.NOW;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.TestHome;
import org.verger.answers.Answers;
import org.verger.answers.Evidence;
import org.verger.answers.Outcome;
import org.verger.answers.Sayer;
import org.verger.answers.Slip;
import org.verger.carers.Bond;
import org.verger.carers.Carers;
import org.verger.carers.Relation;
import org.verger.consent.Purpose;
import org.verger.consent.Until;
import org.verger.consent.Voice.Word;
import org.verger.flags.Flags;
import org.verger.flags.Ground;
import org.verger.flags.Reason;
import org.verger.people.PersonName;
import org.verger.posts.PostState;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// OFF-6: whatever ends that a child may be shown, the letter that a post was taken back says the
/// same, word for word.
@ServerTest
class SameLettersTest {
    @Autowired BeanFactory beans;
    @Autowired Answers answers;
    @Autowired Carers carers;
    @Autowired Flags flags;
    @Autowired Clock clock;

    @Test
    void everyReasonIsWrittenInTheSameWords() {
        var seen = new ArrayList<String>();
        for (var reason :
                List.<Consumer<Newsroom>>of(
                        room -> room.takeBackConsent(room.tom(), Purpose.SCHOOL_PAGE),
                        room -> say(room, new Sayer.TheChild()),
                        room -> say(room, father(room)),
                        this::flag)) {
            seen.add(letterAfter(reason));
        }

        assertThat(seen).hasSize(4).containsOnly(seen.getFirst());
        assertThat(seen.getFirst()).contains("A post was taken back");
    }

    /// What Mira reads when this takes her post down.
    private String letterAfter(Consumer<Newsroom> reason) {
        var room = Newsroom.opened(beans);
        var mira = room.addressOf(room.mira());
        room.agree(room.tom(), Purpose.SCHOOL_PAGE);
        var id = room.approved(NOW, room.tom());
        await().atMost(Duration.ofMinutes(1))
                .until(() -> room.post(id).state(), PostState.PUBLISHED::equals);

        reason.accept(room);

        await().atMost(Duration.ofMinutes(1)).until(() -> letter(mira).isPresent());
        return plain(letter(mira).orElseThrow());
    }

    private static Optional<String> letter(String to) {
        return TestHome.outbox().letters(to).stream()
                .filter(one -> one.contains("A post was taken back"))
                .findFirst();
    }

    /// Ids, addresses and times aside: they differ between any two letters.
    private static String plain(String letter) {
        return letter.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "ID")
                .replaceAll("(?m)^(Date|Message-ID|Return-Path):.*$", "$1")
                .replaceAll("=_[^\"\\s]+|----[^\\s]+", "PART")
                .replaceAll("\\d{1,2}:\\d{2}", "TIME");
    }

    private void say(Newsroom room, Sayer sayer) {
        var today = LocalDate.now(clock);
        var slip =
                new Slip(
                        sayer,
                        Map.of(Purpose.SCHOOL_PAGE, Word.NO),
                        today,
                        today,
                        new Until.Withdrawal(),
                        new Evidence.Paper(Optional.empty()));
        assertThat(room.office().call(() -> answers.record(room.tom().id(), slip)))
                .isInstanceOf(Outcome.Done.class);
    }

    private Sayer father(Newsroom room) {
        return room.office()
                .call(
                        () -> {
                            var father = carers.add(new PersonName("Ned", "Birch"), "", "");
                            carers.bind(
                                    new Bond(
                                            father,
                                            room.tom().id(),
                                            Relation.FATHER,
                                            true,
                                            false,
                                            false));
                            return new Sayer.OfCarer(father);
                        });
    }

    private void flag(Newsroom room) {
        var reason = new Reason(Ground.COURT_ORDER, "");
        assertThat(room.ruth().call(() -> flags.set(room.tom().id(), reason)))
                .isInstanceOf(org.verger.flags.Outcome.Done.class);
    }
}
