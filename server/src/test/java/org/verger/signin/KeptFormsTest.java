package org.verger.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.verger.TurnedClock;
import org.verger.platform.Role;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/// What was typed is not lost when its writer has to sign in before it can be sent, and acts where
/// it was meant.
@SignInTest
class KeptFormsTest {
    @Autowired Town town;
    @Autowired TurnedClock clock;

    @BeforeEach
    void now() {
        clock.reset();
    }

    @Test
    void whatWasTypedIsKeptWhenTheVisitHadEnded() {
        var trust = town.trust();
        var ivy = town.resident(trust);
        var _ = town.appoint(ivy.key(), town.school(trust, "Hazel Bank"), Role.TEACHER);
        var visitor = new Visitor();
        var _ = visitor.signIn(ivy);
        var form = visitor.get("/account/letters");
        clock.turn(Duration.ofHours(13));

        var stopped =
                visitor.send(form, "form[action=/account/letters]", Map.of("rhythm", "WEEKLY"));

        assertThat(stopped.status()).isEqualTo(401);
        assertThat(stopped.words()).contains("What you entered is kept on this page");
        var _ = visitor.signIn(ivy);
        var sent = visitor.send(stopped, "form[action=/account/letters]", Map.of());
        assertThat(sent.status()).isEqualTo(303);
        assertThat(visitor.get("/account/letters").page().select("input[checked]").val())
                .isEqualTo("WEEKLY");
    }

    @Test
    void whatIsSentAgainActsAtTheSchoolThatItWasMadeFor() {
        var trust = town.trust();
        var ivy = town.invented(trust);
        var first = town.school(trust, "Ash Bank");
        var second = town.school(trust, "Yew Bank");
        for (var school : List.of(first, second)) {
            var _ = town.appoint(ivy.key(), school, Role.HEAD);
        }
        var visitor = new Visitor();
        var _ = visitor.beInvented(ivy);
        var home = visitor.get("/pace");
        var token = home.page().select("input[name=_csrf]").val();
        var place = Map.of("_csrf", token, "place", second.value().toString());
        var _ = visitor.post("/place", place);
        var form = visitor.get("/pace");
        assertThat(form.words()).contains("Yew Bank");
        clock.turn(Duration.ofHours(13));

        var stopped = visitor.send(form, "form[action=/pace]", Map.of("pause", "55"));
        var _ = visitor.beInvented(ivy);
        var sent = visitor.send(stopped, "form[action=/pace]", Map.of());

        assertThat(sent.status()).isEqualTo(303);
        var there = visitor.get("/pace");
        assertThat(there.words()).contains("Yew Bank");
        assertThat(there.page().select("input[name=pause]").val()).isEqualTo("55");
        var _ = visitor.post("/place", Map.of("_csrf", token, "place", first.value().toString()));
        assertThat(visitor.get("/pace").page().select("input[name=pause]").val()).isEqualTo("10");
    }

    @Test
    void aFormForASchoolWhereOneIsNothingIsRefused() {
        var trust = town.trust();
        var ivy = town.invented(trust);
        var _ = town.appoint(ivy.key(), town.school(trust, "Ash Bank"), Role.HEAD);
        var other = town.school(trust, "Yew Bank");
        var visitor = new Visitor();
        var _ = visitor.beInvented(ivy);
        var form = visitor.get("/pace");

        var sent =
                visitor.send(
                        form, "form[action=/pace]", Map.of("made-for", other.value().toString()));

        assertThat(sent.status()).isEqualTo(403);
    }

    @Test
    void aFormOfAnEarlierVisitIsKeptWhereAPageOfOursSentIt() {
        var fields = Map.of("_csrf", "of an earlier visit", "rhythm", "WEEKLY");
        var visitor = new Visitor();

        var ours = visitor.postFromOurPage("/account/letters", fields);

        assertThat(ours.status()).isEqualTo(401);
        assertThat(ours.page().select("input[name=rhythm]").val()).isEqualTo("WEEKLY");
        assertThat(visitor.post("/account/letters", fields).status()).isEqualTo(403);
    }

    @Test
    void aPasswordIsNotKeptForWhoeverComesNext() {
        var ivy = town.resident(town.trust());
        var visitor = new Visitor();
        var _ = visitor.signIn(ivy);
        var form = visitor.get("/account/password");
        clock.turn(Duration.ofHours(13));

        var stopped =
                visitor.send(
                        form,
                        "form[action=/account/password]",
                        Map.of("password", "six calm otters dream"));

        assertThat(stopped.status()).isEqualTo(401);
        assertThat(stopped.answer().body()).doesNotContain("otters");
    }

    @Test
    void scriptIsToldThatTheVisitHadEndedAndItsPageStays() {
        var visitor = new Visitor();
        var token = visitor.get("/sign-in").page().select("input[name=_csrf]").val();

        var told = visitor.postByScript("/posts/0/look", Map.of("_csrf", token));

        assertThat(told.status()).isEqualTo(401);
        assertThat(told.answer().body()).isEmpty();
        assertThat(told.answer().headers().firstValue("HX-Redirect")).isEmpty();
    }
}
