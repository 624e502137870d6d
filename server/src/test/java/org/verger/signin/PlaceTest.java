package org.verger.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.verger.TurnedClock;
import org.verger.people.EmailAddress;
import org.verger.proofs.Throttle;

import java.time.Duration;
import java.util.UUID;

@SignInTest
class PlaceTest {
    private static final EmailAddress NOBODY = new EmailAddress("nobody@larkrise.example");

    @Autowired Town town;
    @Autowired TurnedClock clock;
    @Autowired SignIn signIn;
    @Autowired Throttle throttle;

    private final String place = UUID.randomUUID().toString();

    @BeforeEach
    void now() {
        clock.reset();
    }

    @Test
    void whatGoesWrongFromOnePlaceIsHeldBackAndTheRightPasswordIsNot() {
        var ivy = town.resident(town.trust());
        assertThat(tryAs(NOBODY, "x", place)).isInstanceOf(SignInAnswer.Wrong.class);
        useUp();

        var unknown = tryAs(NOBODY, "x", place);
        var known = tryAs(ivy.email(), "x", place);
        var elsewhere = tryAs(ivy.email(), "x", "another " + place);

        assertThat(unknown).isInstanceOf(SignInAnswer.Wait.class);
        assertThat(known).isInstanceOf(SignInAnswer.Wait.class);
        assertThat(elsewhere).isInstanceOf(SignInAnswer.Wrong.class);
        assertThat(tryAs(ivy.email(), ivy.password(), place)).isInstanceOf(SignInAnswer.In.class);
    }

    @Test
    void aFloodFromOnePlaceIsNotLookedAtAndKeepsNobodyElsewhereOut() {
        var ivy = town.resident(town.trust());
        for (int tries = 0; tries < 700; tries++) {
            var _ = throttle.take(Throttle.LOOKED_AT, "looked at", place);
        }

        var there = tryAs(ivy.email(), ivy.password(), place);
        var elsewhere = tryAs(ivy.email(), ivy.password(), "another " + place);

        assertThat(there).isInstanceOf(SignInAnswer.Wait.class);
        assertThat(elsewhere).isInstanceOf(SignInAnswer.In.class);
        clock.turn(Duration.ofSeconds(2));
        assertThat(tryAs(ivy.email(), ivy.password(), place)).isInstanceOf(SignInAnswer.In.class);
    }

    /// What a clock wrote that was ahead would keep a whole school out once it is right.
    @Test
    void aClockThatIsPutRightKeepsNobodyOut() {
        var ivy = town.resident(town.trust());
        clock.turn(Duration.ofDays(1));
        assertThat(tryAs(ivy.email(), "x", place)).isInstanceOf(SignInAnswer.Wrong.class);

        clock.turn(Duration.ofDays(-1));

        assertThat(tryAs(ivy.email(), ivy.password(), place)).isInstanceOf(SignInAnswer.In.class);
    }

    @Test
    void theAllowanceGrowsAgain() {
        var ivy = town.resident(town.trust());
        useUp();

        clock.turn(Duration.ofSeconds(60));

        assertThat(tryAs(ivy.email(), "x", place)).isInstanceOf(SignInAnswer.Wrong.class);
    }

    @Test
    void aStrangersTriesDoNotKeepTheOwnerOut() {
        var ivy = town.resident(town.trust());
        for (int tries = 0; tries < 5; tries++) {
            assertThat(tryAs(ivy.email(), "x", place)).isInstanceOf(SignInAnswer.Wrong.class);
        }

        var stranger = tryAs(ivy.email(), ivy.password(), place);
        var owner = tryAs(ivy.email(), ivy.password(), "home " + place);

        assertThat(stranger).isInstanceOf(SignInAnswer.Wait.class);
        assertThat(owner).isInstanceOf(SignInAnswer.In.class);
    }

    @Test
    void whatIsTriedFromEverywhereIsCountedInAll() {
        var ivy = town.resident(town.trust());
        for (int tries = 0; tries < 60; tries++) {
            var _ = throttle.take(Throttle.FROM_EVERYWHERE, "password", ivy.email().value());
        }

        assertThat(tryAs(ivy.email(), "x", place)).isInstanceOf(SignInAnswer.Wait.class);
        clock.turn(Duration.ofMinutes(1));
        assertThat(tryAs(ivy.email(), ivy.password(), place)).isInstanceOf(SignInAnswer.In.class);
    }

    private SignInAnswer tryAs(EmailAddress email, String password, String from) {
        return signIn.withPassword(email, password, from);
    }

    private void useUp() {
        for (int tries = 0; tries < 200; tries++) {
            var _ = throttle.take(Throttle.FROM_A_PLACE, "wrong from", place);
        }
    }
}
