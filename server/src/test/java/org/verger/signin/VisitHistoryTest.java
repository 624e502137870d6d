package org.verger.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.verger.TurnedClock;
import org.verger.ledger.Thing;
import org.verger.ledger.Timeline;
import org.verger.platform.Role;

import java.util.List;
import java.util.Map;

/// Whoever sits down at an open device can end visits: the account's history says so.
@SignInTest
class VisitHistoryTest {
    @Autowired Town town;
    @Autowired TurnedClock clock;
    @Autowired Timeline timeline;

    private Town.Resident ivy;
    private Visitor visitor;

    @BeforeEach
    void somebodyAtWork() {
        clock.reset();
        var trust = town.trust();
        ivy = town.resident(trust);
        var _ = town.appoint(ivy.key(), town.school(trust, "Hazel Bank"), Role.TEACHER);
        visitor = new Visitor();
        var _ = visitor.signIn(ivy);
    }

    @Test
    void visitsEndedElsewhereStandInTheHistoryOfTheAccount() {
        var _ = new Visitor().signIn(ivy);

        var sent =
                visitor.send(visitor.get("/account"), "form[action=/account/sessions]", Map.of());

        assertThat(sent.status()).isEqualTo(303);
        assertThat(visitor.get("/account").words()).contains("signed out on every other device");
    }

    @Test
    void aVisitThatIsEndedIsInTheLedger() {
        var _ = visitor.send(visitor.get("/account"), "form[action=/sign-out]", Map.of());

        assertThat(verbs()).endsWith("signin.signed_in", "signin.signed_out");
    }

    private List<String> verbs() {
        return ivy
                .key()
                .scope()
                .call(() -> timeline.of(new Thing("account", ivy.key().person().value())))
                .stream()
                .map(Timeline.Row::verb)
                .toList();
    }
}
