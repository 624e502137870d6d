package org.verger.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verger.people.EmailAddress;

@SignInTest
class DoorsTest {
    @Autowired Town town;
    @Autowired Doors doors;
    @Autowired JdbcClient db;

    @Test
    void anAddressLeadsToItsAccountAndToNoOther() {
        var trust = town.trust();
        var ivy = town.resident(trust);
        var _ = town.resident(trust);

        assertThat(doors.byEmail(ivy.email()).map(Doors.Found::key)).contains(ivy.key());
        assertThat(doors.byEmail(new EmailAddress("nobody@larkrise.example"))).isEmpty();
    }

    @Test
    void aClosedAccountIsBehindNoDoor() {
        var trust = town.trust();
        var ivy = town.resident(trust);
        var otto = town.invented(trust);

        town.close(ivy.key());
        town.close(otto.key());

        assertThat(doors.byEmail(ivy.email())).isEmpty();
        assertThat(doors.demonstration()).noneMatch(one -> one.key().equals(otto.key()));
    }

    @Test
    void onlyInventedPeopleAreOffered() {
        var trust = town.trust();
        var ivy = town.resident(trust);
        var otto = town.invented(trust);

        assertThat(doors.demonstration())
                .extracting(Doors.Invented::key)
                .contains(otto.key())
                .doesNotContain(ivy.key());
    }

    /// A door opens the wall for its own question and for as long as it takes to answer.
    @Test
    void behindTheDoorsTheWallStands() {
        var ivy = town.resident(town.trust());
        var _ = doors.byEmail(ivy.email());

        var seen =
                db.sql(
                                """
                                select (select count(*) from signin.account) + (select count(*) from proofs.passkey)
                                     + (select count(*) from proofs.code) + (select count(*) from proofs.link)
                                     + (select count(*) from proofs.recovery_code)
                                """)
                        .query((row, _) -> row.getInt(1))
                        .single();

        assertThat(seen).isZero();
    }
}
