package org.verger.providers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verger.TestHome;
import org.verger.TurnedClock;
import org.verger.providers.Storyteller.Signature;
import org.verger.signin.SignInTest;
import org.verger.signin.Town;
import org.verger.signin.Visitor;

import java.time.Duration;
import java.util.List;
import java.util.Map;

@SignInTest
class ProviderAgainTest {
    @Autowired Town town;
    @Autowired TurnedClock clock;
    @Autowired Storyteller storyteller;
    @Autowired Bindings bindings;
    @Autowired JdbcClient db;

    private Traveller ivy;

    @BeforeEach
    void now() {
        clock.reset();
        ivy = Traveller.of(storyteller, clock, town.resident(town.trust()));
        assertThat(ivy.come("any", ivy.right()).status()).isEqualTo(303);
    }

    @Test
    void whatIsGraveIsNotOpenedByWhoeverWasLetInSilently() {
        assertThat(ivy.visitor().get("/account/password").location()).startsWith("/sign-in/again");
        assertThat(ivy.visitor().get("/sign-in/again?to=/account/password").words())
                .contains("Prove it with Larkrise");
    }

    @Test
    void aFreshSignInThereIsAProofHere() {
        var begun = ivy.visitor().get("/sign-in/again/any?to=/account/password");
        assertThat(Storyteller.fields(begun.location()))
                .containsEntry("prompt", "login")
                .containsEntry("max_age", "0");

        var proved =
                ivy.visitor().get(ivy.back("any", begun, ivy.at(clock.instant()), Signature.RIGHT));

        assertThat(proved.location()).isEqualTo("/account/password");
        assertThat(ivy.visitor().get("/account/password").status()).isEqualTo(200);
        clock.turn(Duration.ofMinutes(11));
        assertThat(ivy.visitor().get("/account/password").location()).startsWith("/sign-in/again");
    }

    @Test
    void anOldSignInThereOrAnothersIsNoProof() {
        var old = ivy.again(ivy.at(clock.instant().minusSeconds(300)));
        var silent = ivy.again(ivy.right());
        var another = ivy.again(token -> ivy.at(clock.instant()).apply(token).subject("another"));

        assertThat(old.words()).contains("That proof was too old");
        assertThat(silent.words()).contains("That proof was too old");
        assertThat(another.words()).contains("That was another account");
        assertThat(ivy.visitor().get("/account/password").location()).startsWith("/sign-in/again");
    }

    @Test
    void aBindingIsRemovedByItsPersonAfterAFreshProof() {
        var page = ivy.visitor().get("/account");
        var form = "form[action=/account/providers/removal]";
        var stopped = ivy.visitor().send(page, form, Map.of());
        assertThat(stopped.words()).contains("Prove that it is you", "kept on this page");
        var begun = ivy.visitor().get("/sign-in/again/any?to=/&beside=true");
        var beside =
                ivy.visitor().get(ivy.back("any", begun, ivy.at(clock.instant()), Signature.RIGHT));
        assertThat(beside.words()).contains("Close this page");

        var carried = ivy.visitor().send(stopped, "#again", Map.of());
        var removed = ivy.visitor().send(carried, form, Map.of());

        assertThat(removed.location()).isEqualTo("/account");
        assertThat(ivy.visitor().get("/account").page().select(form)).isEmpty();
        assertThat(ivy.visitor().post("/account/providers/removal", token(ivy.visitor())).status())
                .isEqualTo(404);
    }

    @Test
    void eachBindingThatIsMadeOrRemovedIsToldByLetterAndWrittenDown() {
        letterSaying("A new way to sign in to Verger");

        town.within(
                ivy.who().key().trust(),
                () -> {
                    bindings.remove(ivy.who().key().person(), storyteller.issuer("any"));
                    return true;
                });

        letterSaying("A way to sign in was removed");
        assertThat(acts())
                .containsSubsequence(
                        "signin.provider_bound", "signin.signed_in", "signin.provider_unbound");
    }

    private List<String> acts() {
        return town.within(
                ivy.who().key().trust(),
                () ->
                        db.sql("select verb from ledger.entry order by id")
                                .query((row, _) -> row.getString(1))
                                .list());
    }

    /// The letter is written meanwhile.
    private void letterSaying(String subject) {
        await().atMost(Duration.ofSeconds(20))
                .until(
                        () ->
                                TestHome.outbox().letters().stream()
                                        .filter(one -> one.contains(ivy.who().email().value()))
                                        .anyMatch(one -> one.contains("Subject: " + subject)));
    }

    private static Map<String, String> token(Visitor visitor) {
        return Map.of("_csrf", visitor.get("/account").page().select("input[name=_csrf]").val());
    }
}
