package org.verger.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.verger.platform.Role;

import java.util.Map;

@SignInTest
class SignInPageTest {
    @Autowired Town town;
    @Autowired TurnedClock clock;
    @LocalServerPort int port;

    @BeforeEach
    void now() {
        clock.reset();
    }

    @Test
    void whoeverIsNotSignedInIsSentToThePageForIt() {
        var seen = new Visitor(port).get("/account");

        assertThat(seen.status()).isEqualTo(303);
        assertThat(seen.location()).isEqualTo("/sign-in?to=%2Faccount");
    }

    @Test
    void aTeacherSignsInWithAPasswordAndOut() {
        var trust = town.trust();
        var ivy = town.resident(trust);
        var _ = town.appoint(ivy.key(), town.school(trust, "Hazel Bank"), Role.TEACHER);
        var visitor = new Visitor(port);

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
        var known = new Visitor(port);
        var unknown = new Visitor(port);

        var wrong = signIn(known, ivy.email().value());
        var nobody = signIn(unknown, "nobody" + ivy.email().value().substring(3));

        assertThat(wrong.status()).isEqualTo(nobody.status()).isEqualTo(422);
        assertThat(wrong.words()).isEqualTo(nobody.words()).contains("is not right");
        assertThat(wrong.answer().headers().map().keySet())
                .isEqualTo(nobody.answer().headers().map().keySet());
    }

    private static Visitor.Seen signIn(Visitor visitor, String email) {
        return visitor.send(
                visitor.get("/sign-in"),
                "form[action=/sign-in]",
                Map.of("email", email, "password", "this is not the password"));
    }
}
