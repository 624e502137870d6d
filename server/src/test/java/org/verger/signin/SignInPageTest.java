package org.verger.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.verger.TurnedClock;
import org.verger.platform.Role;

import java.time.Duration;
import java.util.Map;

@SignInTest
class SignInPageTest {
    @Autowired Town town;
    @Autowired TurnedClock clock;

    @BeforeEach
    void now() {
        clock.reset();
    }

    @Test
    void whoeverIsNotSignedInIsSentToThePageForIt() {
        var seen = new Visitor().get("/account");

        assertThat(seen.status()).isEqualTo(303);
        assertThat(seen.location()).isEqualTo("/sign-in?to=%2Faccount");
    }

    @Test
    void aTeacherSignsInWithAPasswordAndOut() {
        var trust = town.trust();
        var ivy = town.resident(trust);
        var _ = town.appoint(ivy.key(), town.school(trust, "Hazel Bank"), Role.TEACHER);
        var visitor = new Visitor();

        var in = visitor.signIn(ivy);

        assertThat(in.status()).isEqualTo(303);
        var account = visitor.get("/account");
        assertThat(account.status()).isEqualTo(200);
        assertThat(account.words()).contains("Ivy Thornbury", "Teacher", "Hazel Bank");

        var out = visitor.send(account, "form[action=/sign-out]", Map.of());

        assertThat(out.answer().headers().firstValue("clear-site-data")).isPresent();
        assertThat(visitor.get("/account").status()).isEqualTo(303);
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressReadTheSame() {
        var ivy = town.resident(town.trust());
        var known = new Visitor();
        var unknown = new Visitor();

        var wrong = signIn(known, ivy.email().value());
        var nobody = signIn(unknown, "nobody" + ivy.email().value().substring(3));

        assertThat(wrong.status()).isEqualTo(nobody.status()).isEqualTo(422);
        assertThat(wrong.words()).isEqualTo(nobody.words()).contains("is not right");
        assertThat(wrong.answer().headers().map().keySet())
                .isEqualTo(nobody.answer().headers().map().keySet());
    }

    @Test
    void rightsThatEndAreGoneAtTheNextRequest() {
        var trust = town.trust();
        var ivy = town.resident(trust);
        var role = town.appoint(ivy.key(), town.school(trust, "Hazel Bank"), Role.TEACHER);
        var visitor = new Visitor();
        var _ = visitor.signIn(ivy);
        assertThat(visitor.get("/account").words()).contains("Hazel Bank");

        town.end(ivy.key(), role);

        assertThat(visitor.get("/account").words()).doesNotContain("Hazel Bank");
    }

    @Test
    void aClosedAccountEndsEveryOpenSession() {
        var ivy = town.resident(town.trust());
        var visitor = new Visitor();
        var _ = visitor.signIn(ivy);
        assertThat(visitor.get("/account").status()).isEqualTo(200);

        town.close(ivy.key());

        assertThat(visitor.get("/account").location()).startsWith("/sign-in");
        assertThat(visitor.signIn(ivy).status()).isEqualTo(422);
    }

    @Test
    void theSixthTryWaitsAndTheOwnerGetsInAfterwards() {
        var ivy = town.resident(town.trust());
        var visitor = new Visitor();
        for (int i = 0; i < 5; i++) {
            assertThat(signIn(visitor, ivy.email().value()).status()).isEqualTo(422);
        }

        var sixth = visitor.signIn(ivy);

        assertThat(sixth.status()).isEqualTo(429);
        assertThat(sixth.words()).contains("You can try again from");
        clock.turn(Duration.ofMinutes(3));
        assertThat(visitor.signIn(ivy).status()).isEqualTo(303);
    }

    @Test
    void anInventedPersonIsOnePressAway() {
        var trust = town.trust();
        var otto = town.invented(trust);
        var school = "Elm Row " + trust.toString().substring(24);
        var _ = town.appoint(otto.key(), town.school(trust, school), Role.HEAD);
        var visitor = new Visitor();
        var page = visitor.get("/sign-in");
        assertThat(page.words()).contains("This is a demonstration", school, "Headteacher");

        var in =
                visitor.send(
                        page,
                        "form:has(button[value=%s])".formatted(otto.key().person()),
                        Map.of("person", otto.key().person().toString()));

        assertThat(in.status()).isEqualTo(303);
        assertThat(visitor.get("/account").status()).isEqualTo(200);
    }

    @Test
    void nobodyIsAnInventedPersonWhoIsNotOne() {
        var ivy = town.resident(town.trust());
        var visitor = new Visitor();
        var page = visitor.get("/sign-in");
        var token = page.page().select("input[name=_csrf]").val();

        var tried =
                visitor.post(
                        "/sign-in/invented",
                        Map.of(
                                "_csrf", token,
                                "trust", ivy.key().trust().toString(),
                                "person", ivy.key().person().toString()));

        assertThat(tried.status()).isEqualTo(422);
        assertThat(visitor.get("/account").status()).isEqualTo(303);
    }

    @Test
    void aFormWithoutOurTokenIsRefused() {
        var tried = new Visitor().post("/sign-in", Map.of("email", "a@b.example", "password", "x"));

        assertThat(tried.status()).isEqualTo(403);
    }

    @Test
    void aRouteThatTheTableDoesNotNameIsNotThere() {
        assertThat(new Visitor().get("/actuator").status()).isEqualTo(404);
    }

    @Test
    void theAccountPageSaysWhereOneIsSignedInAndEndsItElsewhere() {
        var ivy = town.resident(town.trust());
        var laptop = new Visitor();
        var phone = new Visitor();
        var _ = laptop.signIn(ivy);
        var _ = phone.signIn(ivy);

        var seen = laptop.get("/account");

        assertThat(seen.page().select("li:contains(Last used)")).hasSize(2);
        assertThat(seen.page().select("li:contains(This one)")).hasSize(1);
        var _ = laptop.send(seen, "form[action=/account/sessions]", Map.of());
        assertThat(laptop.get("/account").page().select("li:contains(Last used)")).hasSize(1);
        assertThat(phone.get("/account").location()).startsWith("/sign-in");
    }

    @Test
    void aSessionEndsTwelveHoursAfterSignIn() {
        var ivy = town.resident(town.trust());
        var visitor = new Visitor();
        var _ = visitor.signIn(ivy);

        clock.turn(Duration.ofHours(13));

        assertThat(visitor.get("/account").location()).startsWith("/sign-in");
    }

    @Test
    void aDemonstrationAnswersNobodyElsewhere() {
        assertThat(new Visitor().get("/sign-in").status()).isEqualTo(200);
        assertThat(new Visitor().getFrom("203.0.113.7", "/sign-in").status()).isEqualTo(403);
    }

    @Test
    void whoeverIsNothingAnywhereHasACalmFirstPage() {
        var ivy = town.resident(town.trust());
        var visitor = new Visitor();
        var _ = visitor.signIn(ivy);

        var today = visitor.get("/today");

        assertThat(today.status()).isEqualTo(200);
        assertThat(today.words()).contains("You have no role at a school today");
    }

    @Test
    void signingOutAfterTheVisitHadEndedAsksNothing() {
        var visitor = new Visitor();
        var token = visitor.get("/sign-in").page().select("input[name=_csrf]").val();

        var out = visitor.post("/sign-out", Map.of("_csrf", token));

        assertThat(out.location()).isEqualTo("/sign-in");
    }

    private static Visitor.Seen signIn(Visitor visitor, String email) {
        return visitor.send(
                visitor.get("/sign-in"),
                "form[action=/sign-in]",
                Map.of("email", email, "password", "this is not the password"));
    }
}
