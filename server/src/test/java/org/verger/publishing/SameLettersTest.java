package org.verger.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.verger.Newsroom.NOW;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
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
import org.verger.ledger.Thing;
import org.verger.ledger.Timeline;
import org.verger.people.PersonName;
import org.verger.posts.PostState;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// OFF-6: whatever ends that a child may be shown, whoever wrote the post reads the same of its
/// being taken back, word for word: in the letter, on its page, among the posts, and in the ledger.
@ServerTest
class SameLettersTest {
    @Autowired BeanFactory beans;
    @Autowired Answers answers;
    @Autowired Carers carers;
    @Autowired Flags flags;
    @Autowired Timeline timeline;
    @Autowired MockMvc web;
    @Autowired Clock clock;

    @Test
    void everyReasonIsToldInTheSameWords() throws Exception {
        var reasons = new ArrayList<Consumer<Newsroom>>();
        reasons.add(room -> room.takeBackConsent(room.tom(), Purpose.SCHOOL_PAGE));
        reasons.add(room -> say(room, new Sayer.TheChild()));
        reasons.add(room -> say(room, father(room)));
        for (var ground : Ground.values()) reasons.add(room -> flag(room, ground));
        var seen = new ArrayList<Seen>();

        for (var reason : reasons) seen.add(whatMiraSeesAfter(reason));

        assertThat(seen).hasSize(3 + Ground.values().length).containsOnly(seen.getFirst());
        assertThat(seen.getFirst().letter()).contains("A post was taken back");
        assertThat(seen.getFirst().page()).contains("The paint is drying.");
        assertThat(seen.getFirst().ledger()).contains("post.withdrawn");
    }

    private record Seen(String letter, String page, String posts, String ledger) {}

    /// What Mira reads when this takes her post down.
    private Seen whatMiraSeesAfter(Consumer<Newsroom> reason) throws Exception {
        var room = Newsroom.opened(beans);
        var mira = room.addressOf(room.mira());
        room.agree(room.tom(), Purpose.SCHOOL_PAGE);
        var id = room.approved(NOW, room.tom());
        await().atMost(Duration.ofMinutes(1))
                .until(() -> room.post(id).state(), PostState.PUBLISHED::equals);

        reason.accept(room);

        await().atMost(Duration.ofMinutes(1)).until(() -> letter(mira).isPresent());
        await().atMost(Duration.ofMinutes(1)).until(() -> room.verbs(id).contains("post.gone"));
        var ledger =
                room.mira().call(() -> timeline.of(new Thing("post", id.value()))).stream()
                        .map(row -> row.verb() + row.clauses() + row.particulars())
                        .toList();
        return new Seen(
                plain(letter(mira).orElseThrow()),
                plain(look(room, "/posts/" + id)),
                plain(look(room, "/posts")),
                plain(ledger.toString()));
    }

    private String look(Newsroom room, String path) throws Exception {
        var page = room.mira().call(() -> web.perform(get(path)).andReturn().getResponse());
        assertThat(page.getStatus()).isEqualTo(200);
        return Jsoup.parse(page.getContentAsString()).select("main").text();
    }

    private static Optional<String> letter(String to) {
        return TestHome.outbox().letters(to).stream()
                .filter(one -> one.contains("A post was taken back"))
                .findFirst();
    }

    /// Ids, addresses, prints and times aside: they differ between any two posts.
    private static String plain(String said) {
        return said.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "ID")
                .replaceAll("\\b[0-9a-f]{16}(?:[0-9a-f]{48})?\\b", "PRINT")
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

    private void flag(Newsroom room, Ground ground) {
        var reason = new Reason(ground, "");
        assertThat(room.ruth().call(() -> flags.set(room.tom().id(), reason)))
                .isInstanceOf(org.verger.flags.Outcome.Done.class);
    }
}
