package org.verger.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.verger.TestHome;
import org.verger.TurnedClock;
import org.verger.platform.Role;

import java.time.Duration;
import java.util.Map;

@SignInTest
class SecondFactorTest {
    @Autowired Town town;
    @Autowired TurnedClock clock;

    @BeforeEach
    void now() {
        clock.reset();
    }

    @Test
    void aHeadWithoutASecondProofIsSentToSetOneUp() {
        var visitor = new Visitor();
        var _ = visitor.signIn(head());

        assertThat(visitor.get("/today").location()).startsWith("/account");
        assertThat(visitor.get("/account").words()).contains("Your role asks for a second proof");
    }

    @Test
    void codesFromAPhoneAreSetUpAndThenAskedFor() {
        var head = head();
        var visitor = new Visitor();
        var _ = visitor.signIn(head);
        var setUp = visitor.get("/account/codes");
        var secret = setUp.page().select(".signin-letters").text();

        var done = visitor.send(setUp, "form[action=/account/codes]", Map.of("code", code(secret)));

        assertThat(done.page().select("ol li")).hasSize(10);
        var later = new Visitor();
        var _ = later.signIn(head);
        assertThat(later.get("/account").location()).startsWith("/sign-in/second");
        var asked = later.get("/sign-in/second?to=/account");
        var again = later.send(asked, "form[action=/sign-in/second]", Map.of("code", code(secret)));
        assertThat(again.status()).as("a code works once").isEqualTo(422);
        clock.turn(Duration.ofSeconds(30));
        var in = later.send(asked, "form[action=/sign-in/second]", Map.of("code", code(secret)));
        assertThat(in.location()).isEqualTo("/account");
        assertThat(later.get("/account").status()).isEqualTo(200);
    }

    @Test
    void whoeverSetsCodesUpIsToldByLetter() {
        var head = head();
        var visitor = new Visitor();
        var _ = visitor.signIn(head);
        var setUp = visitor.get("/account/codes");
        var secret = setUp.page().select(".signin-letters").text();

        var _ = visitor.send(setUp, "form[action=/account/codes]", Map.of("code", code(secret)));

        await().atMost(Duration.ofSeconds(20))
                .until(
                        () ->
                                TestHome.outbox().letters(head.email().value()).stream()
                                        .anyMatch(one -> one.contains("Codes from a phone were")));
    }

    @Test
    void aRecoveryCodeWorksOnce() {
        var head = head();
        var visitor = new Visitor();
        var _ = visitor.signIn(head);
        var setUp = visitor.get("/account/codes");
        var secret = setUp.page().select(".signin-letters").text();
        var done = visitor.send(setUp, "form[action=/account/codes]", Map.of("code", code(secret)));
        var recovery = done.page().select("ol li").getFirst().text();

        var first = recover(head, recovery);
        var second = recover(head, recovery);

        assertThat(first.status()).isEqualTo(303);
        assertThat(second.status()).isEqualTo(422);
    }

    @Test
    void whatIsGraveAsksAgainAndKeepsTheForm() {
        var ivy = town.resident(town.trust());
        var visitor = new Visitor();
        var _ = visitor.signIn(ivy);
        var form = visitor.get("/account/password");
        clock.turn(Duration.ofMinutes(11));

        var stopped =
                visitor.send(
                        form,
                        "form[action=/account/password]",
                        Map.of("password", "six calm otters dream"));
        assertThat(stopped.status()).isEqualTo(403);
        assertThat(stopped.words()).contains("Prove that it is you", "kept on this page");
        var wrong = visitor.send(stopped, "#again", Map.of("proof", "no"));
        assertThat(wrong.status()).isEqualTo(422);
        var proved = visitor.send(wrong, "#again", Map.of("proof", ivy.password()));
        assertThat(proved.words()).contains("Nothing has been done with it yet");
        var changed = visitor.send(proved, "form[action=/account/password]", Map.of());

        assertThat(changed.location()).isEqualTo("/account");
        var fresh = new Visitor();
        var now = new Town.Resident(ivy.key(), ivy.email(), "six calm otters dream");
        assertThat(fresh.signIn(now).status()).isEqualTo(303);
    }

    /// The page that asks for a proof may stay open longer than the visit.
    @Test
    void aFormIsKeptThroughTheProofAndTheEndOfTheVisit() {
        var ivy = town.resident(town.trust());
        var visitor = new Visitor();
        var _ = visitor.signIn(ivy);
        var form = visitor.get("/account/password");
        clock.turn(Duration.ofMinutes(11));
        var stopped =
                visitor.send(
                        form,
                        "form[action=/account/password]",
                        Map.of("again", "kept", "password", "six calm otters dream"));
        clock.turn(Duration.ofHours(13));

        var ended = visitor.send(stopped, "#again", Map.of("proof", ivy.password()));

        assertThat(ended.status()).isEqualTo(401);
        assertThat(ended.answer().body()).doesNotContain(ivy.password(), "otters");
        assertThat(ended.page().select("form[action=/account/password] input[name=again]").val())
                .isEqualTo("kept");
    }

    private Visitor.Seen recover(Town.Resident who, String code) {
        var visitor = new Visitor();
        var _ = visitor.signIn(who);
        return visitor.send(
                visitor.get("/sign-in/recovery"),
                "form[action=/sign-in/recovery]",
                Map.of("code", code));
    }

    private Town.Resident head() {
        var trust = town.trust();
        var head = town.resident(trust);
        var _ = town.appoint(head.key(), town.school(trust, "Hazel Bank"), Role.HEAD);
        return head;
    }

    private String code(String letters) {
        return new Phone(letters).code(clock.instant());
    }
}
