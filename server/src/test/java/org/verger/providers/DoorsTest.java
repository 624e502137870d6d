package org.verger.providers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verger.signin.SignInTest;
import org.verger.signin.Town;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

@SignInTest
class DoorsTest {
    @Autowired Town town;
    @Autowired Doors doors;
    @Autowired Bindings bindings;
    @Autowired JdbcClient db;

    @Test
    void anIdentityLeadsToTheAccountItIsBoundToAndToNoOther() {
        var ivy = town.resident(town.trust());
        var identity = identity("https://a.example");
        assertThat(doors.accountOf(identity)).isEmpty();

        assertThat(town.within(ivy.key().trust(), () -> bindings.add(ivy.key(), identity)))
                .isTrue();

        assertThat(doors.accountOf(identity)).contains(ivy.key());
        assertThat(doors.accountOf(identity("https://a.example"))).isEmpty();
        assertThat(doors.accountOf(like(identity, "https://b.example"))).isEmpty();
    }

    @Test
    void anIdentityIsBoundOnceInAllTrusts() {
        var ivy = town.resident(town.trust());
        var noor = town.resident(town.trust());
        var identity = identity("https://a.example");

        var first = town.within(ivy.key().trust(), () -> bindings.add(ivy.key(), identity));
        var second = town.within(noor.key().trust(), () -> bindings.add(noor.key(), identity));

        assertThat(List.of(first, second)).containsExactly(true, false);
        assertThat(doors.accountOf(identity)).contains(ivy.key());
    }

    /// A door opens the wall for its own question and for as long as it takes to answer.
    @Test
    void behindTheDoorTheWallStands() {
        var ivy = town.resident(town.trust());
        var identity = identity("https://a.example");
        var _ = town.within(ivy.key().trust(), () -> bindings.add(ivy.key(), identity));
        var _ = doors.accountOf(identity);

        var seen =
                db.sql("select count(*) from providers.binding")
                        .query((row, _) -> row.getInt(1))
                        .single();

        assertThat(seen).isZero();
    }

    private static Identity identity(String issuer) {
        return new Identity(
                issuer,
                UUID.randomUUID().toString(),
                List.of(),
                Optional.empty(),
                false,
                false,
                Optional.empty());
    }

    private static Identity like(Identity one, String issuer) {
        return new Identity(
                issuer, one.subject(), List.of(), Optional.empty(), false, false, Optional.empty());
    }
}
