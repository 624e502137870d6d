package org.verger.providers;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verger.TurnedClock;
import org.verger.platform.Role;
import org.verger.providers.Storyteller.Signature;
import org.verger.signin.SignInTest;
import org.verger.signin.Town;
import org.verger.signin.Visitor;

import java.util.List;
import java.util.function.UnaryOperator;

@SignInTest
class ProviderPagesTest {
    @Autowired Town town;
    @Autowired TurnedClock clock;
    @Autowired Storyteller storyteller;
    @Autowired JdbcClient db;

    private Traveller ivy;

    @BeforeEach
    void now() {
        clock.reset();
        ivy = Traveller.of(storyteller, clock, town.resident(town.trust()));
    }

    @Test
    void theSignInPageHasALinkToEachProvider() {
        var page = ivy.visitor().get("/sign-in?to=/account").page();

        assertThat(page.select("a[href=/sign-in/with/any?to=%2Faccount]").text())
                .isEqualTo("Sign in with Larkrise");
        assertThat(page.select("a[href^=/sign-in/with/home]").text())
                .isEqualTo("Sign in with Microsoft");
    }

    @Test
    void theProviderIsAskedForACodeWithStateNonceAndProofKey() {
        var sent = ivy.visitor().get("/sign-in/with/any?to=/account");

        assertThat(sent.status()).isEqualTo(303);
        assertThat(sent.location()).startsWith(storyteller.issuer("any") + "/authorize?");
        assertThat(Storyteller.fields(sent.location()))
                .containsEntry("response_type", "code")
                .containsEntry("scope", "openid email")
                .containsEntry("code_challenge_method", "S256")
                .containsEntry(
                        "redirect_uri",
                        "http://localhost:" + SignInTest.PORT + "/sign-in/with/any/answer")
                .containsKeys("state", "nonce", "code_challenge")
                .doesNotContainKeys("prompt", "max_age");
    }

    @Test
    void theFirstTimeAnAccountIsBoundAndTheNextTimeItIsKnown() {
        var in = ivy.come("any", ivy.right());

        assertThat(in.status()).isEqualTo(303);
        assertThat(in.location()).isEqualTo("/account");
        assertThat(ivy.visitor().get("/account").words()).contains("Ivy Thornbury", "Larkrise");
        assertThat(acts()).endsWith("signin.provider_bound", "signin.signed_in");

        var _ =
                ivy.come(
                        "any", token -> ivy.right().apply(token).claim("email", "moved@a.example"));

        assertThat(acts()).endsWith("signin.signed_in", "signin.signed_in");
    }

    @Test
    void theSessionIdThatABrowserCameWithIsGone() {
        var begun = ivy.visitor().get("/sign-in/with/any");
        var before = cookie(begun);

        var in = ivy.visitor().get(ivy.back("any", begun, ivy.right(), Signature.RIGHT));

        assertThat(before).isNotEmpty();
        assertThat(cookie(in)).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void whoHasNoAccountIsToldSoCalmlyAndGetsNone() {
        var seen =
                ivy.come(
                        "any",
                        token -> ivy.right().apply(token).claim("email", "nobody@a.example"));

        assertThat(seen.status()).isEqualTo(403);
        assertThat(seen.words()).contains("You have no account here", "ask the school office");
        assertThat(ivy.visitor().get("/account").location()).startsWith("/sign-in");
        assertThat(bindings()).isZero();
    }

    @Test
    void aClosedAccountReadsLikeNone() {
        var none =
                ivy.come(
                        "any",
                        token -> ivy.right().apply(token).claim("email", "nobody@a.example"));
        var _ = ivy.come("any", ivy.right());
        town.close(ivy.who().key());

        var closed = ivy.come("any", ivy.right());

        assertThat(closed.status()).isEqualTo(403);
        assertThat(closed.words()).isEqualTo(none.words());
    }

    @Test
    void anAddressThatIsNotVouchedForBindsNothing() {
        var denied =
                ivy.come("any", token -> ivy.right().apply(token).claim("email_verified", false));
        var silent =
                ivy.come("any", token -> ivy.right().apply(token).claim("email_verified", null));

        assertThat(List.of(denied.status(), silent.status())).containsOnly(403);
        assertThat(bindings()).isZero();
    }

    @Test
    void theTrustsOwnTenantNeedsNotVouchAndAnotherTenantIsTurnedAway() {
        UnaryOperator<JWTClaimsSet.Builder> entra =
                token -> ivy.right().apply(token).claim("email_verified", null);

        var another = ivy.come("home", token -> entra.apply(token).claim("tid", "another"));
        var none = ivy.come("home", entra);
        var guest =
                ivy.come(
                        "home",
                        token ->
                                entra.apply(token)
                                        .claim("tid", TestProviders.TENANT)
                                        .claim("acct", 1));
        assertThat(List.of(another.status(), none.status(), guest.status())).containsOnly(403);
        assertThat(bindings()).isZero();

        var ours = ivy.come("home", token -> entra.apply(token).claim("tid", TestProviders.TENANT));
        assertThat(ours.location()).isEqualTo("/account");
    }

    @Test
    void anotherPersonWithTheSameAddressIsTurnedAway() {
        var _ = ivy.come("any", ivy.right());

        var seen = ivy.come("any", token -> ivy.right().apply(token).subject("another"));

        assertThat(seen.status()).isEqualTo(403);
        assertThat(bindings()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(OddToken.class)
    void aTokenThatIsNotRightLetsNobodyIn(OddToken odd) {
        var seen = ivy.come("any", token -> odd.bend(ivy.right().apply(token)), odd.signature());

        assertThat(seen.status()).isEqualTo(400);
        assertThat(seen.words()).contains("That sign-in did not work");
        assertThat(ivy.visitor().get("/account").location()).startsWith("/sign-in");
        assertThat(bindings()).isZero();
    }

    @Test
    void aTokenOfAnotherProviderIsRefused() {
        var begun = ivy.visitor().get("/sign-in/with/any");
        var answer = ivy.back("any", begun, ivy.right(), Signature.RIGHT);

        assertThat(ivy.visitor().get(answer.replace("/any/", "/home/")).status()).isEqualTo(400);
    }

    @Test
    void anAnswerCountsOnceAndOnlyForWhoAsked() {
        var begun = ivy.visitor().get("/sign-in/with/any");
        var answer = ivy.back("any", begun, ivy.right(), Signature.RIGHT);
        var state = Storyteller.fields(begun.location()).getOrDefault("state", "");

        assertThat(new Visitor().get(answer).status()).isEqualTo(400);
        assertThat(ivy.visitor().get(answer.replace(state.substring(1, 9), "AAAAAAAA")).status())
                .as("the state was tampered with")
                .isEqualTo(400);
        assertThat(ivy.visitor().get(answer).status()).as("it was taken already").isEqualTo(400);
        assertThat(bindings()).isZero();
    }

    @Test
    void whoSaysNoAtTheProviderIsNotSignedIn() {
        var begun = ivy.visitor().get("/sign-in/with/any");
        var state = Storyteller.fields(begun.location()).get("state");

        var seen = ivy.visitor().get("/sign-in/with/any/answer?error=access_denied&state=" + state);

        assertThat(seen.status()).isEqualTo(400);
        assertThat(ivy.visitor().get("/sign-in/with/any/answer").status()).isEqualTo(400);
    }

    @Test
    void aProviderThatCannotBeReachedIsSaidInPlainWords() {
        var seen = ivy.visitor().get("/sign-in/with/gone");

        assertThat(seen.status()).isEqualTo(503);
        assertThat(seen.words()).contains("We cannot reach Nowhere just now");
        assertThat(ivy.visitor().get("/sign-in/with/nobody").status()).isEqualTo(404);
    }

    @Test
    void aSecondProofThatTheProviderSawIsEnough() {
        var _ =
                town.appoint(
                        ivy.who().key(),
                        town.school(ivy.who().key().trust(), "Hazel Bank"),
                        Role.HEAD);

        var _ = ivy.come("any", ivy.right());
        assertThat(ivy.visitor().get("/today").location()).startsWith("/account");
        var _ =
                ivy.come(
                        "any",
                        token -> ivy.right().apply(token).claim("amr", List.of("pwd", "mfa")));
        assertThat(ivy.visitor().get("/today").status()).isEqualTo(200);
        assertThat(ivy.visitor().get("/account").words()).doesNotContain("asks for a second proof");
    }

    private List<String> acts() {
        return town.within(
                ivy.who().key().trust(),
                () ->
                        db.sql("select verb from ledger.entry where verb ~ '^signin' order by id")
                                .query((row, _) -> row.getString(1))
                                .list());
    }

    private int bindings() {
        return town.within(
                ivy.who().key().trust(),
                () ->
                        db.sql("select count(*) from providers.binding")
                                .query((row, _) -> row.getInt(1))
                                .single());
    }

    private static String cookie(Visitor.Seen seen) {
        return seen.answer().headers().allValues("set-cookie").stream()
                .filter(one -> one.startsWith("verger="))
                .findFirst()
                .orElse("");
    }
}
