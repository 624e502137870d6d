package org.verger.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.verger.TurnedClock;

import java.time.Duration;
import java.util.Map;

@SignInTest
class LinkTest {
    @Autowired Town town;
    @Autowired TurnedClock clock;

    @BeforeEach
    void now() {
        clock.reset();
    }

    @Test
    void aLinkLetsItsReaderInOnceAndOnlyByTheButton() {
        var ivy = town.resident(town.trust());
        var asked = ask(ivy.email().value());
        assertThat(asked.words()).contains("If somebody has an account with that address");
        var link = SentLinks.first(ivy);
        var visitor = new Visitor();

        var _ = new Visitor().get(link);
        var page = visitor.get(link);
        var in = visitor.send(page, "form[action^=/sign-in/link/]", Map.of());

        assertThat(in.status()).isEqualTo(303);
        assertThat(visitor.get("/account").status()).isEqualTo(200);
        assertThat(new Visitor().get(link).status()).isEqualTo(410);
    }

    @Test
    void aLinkIsNoGoodAfterAQuarterOfAnHour() {
        var ivy = town.resident(town.trust());
        var _ = ask(ivy.email().value());
        var link = SentLinks.first(ivy);

        clock.turn(Duration.ofMinutes(16));

        assertThat(new Visitor().get(link).status()).isEqualTo(410);
    }

    @Test
    void whoAsksForAStrangerReadsTheSame() {
        var ivy = town.resident(town.trust());

        var known = ask(ivy.email().value());
        var stranger = ask("nobody." + ivy.email().value());

        assertThat(stranger.status()).isEqualTo(known.status());
        assertThat(stranger.words()).isEqualTo(known.words());
    }

    @Test
    void whoeverHasLinksAloneProvesWithOneThatItIsThem() {
        var ivy = town.guest(town.trust());
        var visitor = new Visitor();
        var _ = ask(ivy.email().value());
        var first = SentLinks.first(ivy);
        open(visitor, first);
        clock.turn(Duration.ofMinutes(11));
        var wanted = visitor.get("/account/password").location();
        assertThat(wanted).isEqualTo("/sign-in/again?to=%2Faccount%2Fpassword");
        var asked = visitor.get(wanted);
        assertThat(asked.page().select("input[type=password]")).isEmpty();

        var sent = visitor.sendTo("/sign-in/again/link", asked, "#again");

        assertThat(sent.words()).contains("A link is on its way to your e-mail address");
        var early = visitor.send(sent, "#again", Map.of());
        assertThat(early.words()).contains("That link has not been used yet in this browser");
        open(visitor, SentLinks.other(first, ivy));
        assertThat(visitor.send(early, "#again", Map.of()).location())
                .isEqualTo("/account/password");
        assertThat(visitor.get("/account/password").status()).isEqualTo(200);
    }

    private static void open(Visitor visitor, String link) {
        var in = visitor.send(visitor.get(link), "form[action^=/sign-in/link/]", Map.of());
        assertThat(in.status()).isEqualTo(303);
    }

    private static Visitor.Seen ask(String email) {
        var visitor = new Visitor();
        return visitor.send(
                visitor.get("/sign-in/link"), "form[action=/sign-in/link]", Map.of("email", email));
    }
}
