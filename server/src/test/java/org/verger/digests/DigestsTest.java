package org.verger.digests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.verger.AnySchool;
import org.verger.ServerTest;
import org.verger.TestHome;
import org.verger.people.EmailAddress;
import org.verger.platform.Role;
import org.verger.platform.Scope;
import org.verger.signin.Accounts;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

@ServerTest
class DigestsTest {
    @Autowired BeanFactory beans;
    @Autowired Digests digests;
    @Autowired DigestLetters letters;
    @Autowired Accounts accounts;

    private final EmailAddress address =
            new EmailAddress("mira." + UUID.randomUUID() + "@x.example");
    private Scope mira;

    @BeforeEach
    void somebodyWithAnAccount() {
        mira = AnySchool.opened(beans).as(Role.TEACHER);
        var opened = mira.call(() -> accounts.open(mira.someone().id(), address, "Mira Holt"));
        assertThat(opened).isInstanceOf(Accounts.Opening.Opened.class);
    }

    @Test
    void whoeverWantsToHearAtOnceDoes() {
        var post = UUID.randomUUID();

        add(new Item(Everyday.POST_APPROVED, post));

        var letter =
                await().atMost(Duration.ofSeconds(30)).until(this::sent, all -> !all.isEmpty());
        assertThat(letter.getFirst())
                .contains("A post of yours was approved", "/posts/" + post)
                .contains(
                        "List-Unsubscribe: <http",
                        "List-Unsubscribe-Post: List-Unsubscribe=One-Click");
    }

    @Test
    void whatWasCollectedComesInOneLetterAndOnce() {
        mira.run(() -> digests.choose(Rhythm.WEEKLY));
        add(new Item(Everyday.POST_APPROVED, UUID.randomUUID()));
        add(new Item(Everyday.POST_RETURNED, UUID.randomUUID()));
        add(new Item(Everyday.POST_RETURNED, UUID.randomUUID()));

        mira.run(() -> letters.send(mira.someone().id()));
        mira.run(() -> letters.send(mira.someone().id()));

        var letter =
                await().atMost(Duration.ofSeconds(30)).until(this::sent, all -> !all.isEmpty());
        assertThat(letter).hasSize(1);
        assertThat(letter.getFirst()).containsOnlyOnce("was approved").contains("came back to you");
    }

    @Test
    void whatIsDecidedMeanwhileIsNotToldAnyMore() {
        var item = new Item(Everyday.POST_WAITS, UUID.randomUUID());
        mira.run(() -> digests.choose(Rhythm.DAILY));
        add(item);

        mira.run(() -> digests.forget(item));

        mira.run(() -> letters.send(mira.someone().id()));
        assertThat(sent()).isEmpty();
    }

    @Test
    void theLinkInALetterEndsThemWithoutSigningIn() {
        var reader = new StopToken.Reader(mira.trust(), mira.someone().id());
        var token = beans.getBean(StopToken.class).of(reader);

        assertThat(digests.isGood(token)).isTrue();
        assertThat(digests.stop(token)).isTrue();

        assertThat(mira.call(() -> digests.rhythm(mira.someone().id()))).isEqualTo(Rhythm.NEVER);
        add(new Item(Everyday.POST_APPROVED, UUID.randomUUID()));
        mira.run(() -> letters.send(mira.someone().id()));
        assertThat(sent()).isEmpty();
    }

    @Test
    void nobodyMakesSuchALinkForAnother() {
        assertThat(digests.stop("A".repeat(103))).isFalse();
        assertThat(digests.stop("x y")).isFalse();
        assertThat(digests.isGood("")).isFalse();
    }

    /// What cannot wait has no kind here, so nothing can put it into a digest.
    @Test
    void noKindIsAboutAChildsSafety() {
        assertThat(Everyday.values())
                .allSatisfy(
                        kind ->
                                assertThat(kind.words())
                                        .doesNotContainIgnoringCase("child")
                                        .doesNotContainIgnoringCase("pupil")
                                        .doesNotContainIgnoringCase("case"));
    }

    private void add(Item item) {
        mira.run(() -> digests.add(mira.someone().id(), item));
    }

    private List<String> sent() {
        return TestHome.outbox().letters(address.value());
    }
}
