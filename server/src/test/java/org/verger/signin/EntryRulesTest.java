package org.verger.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.verger.people.Place;
import org.verger.platform.PersonId;
import org.verger.platform.RightsTable;
import org.verger.platform.Role;
import org.verger.platform.SchoolId;
import org.verger.platform.TrustId;
import org.verger.signin.EntryRules.Entry;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

class EntryRulesTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final Visit.Seconds NONE = new Visit.Seconds(false, false);
    private static final Visit.Seconds CODE = new Visit.Seconds(true, false);
    private static final Visit.Seconds PASSKEY = new Visit.Seconds(false, true);

    @Test
    void aRouteWithoutARowIsNotThere() {
        assertThat(decide("GET", "/nowhere", visit(Role.HEAD, NONE, Map.of())))
                .isEqualTo(Entry.NOT_THERE);
    }

    @Test
    void whatIsPublicIsOpenToEverybody() {
        assertThat(decide("GET", "/sign-in", Optional.empty())).isEqualTo(Entry.OPEN);
    }

    @Test
    void everythingElseAsksWhoIsThere() {
        assertThat(decide("GET", "/account", Optional.empty())).isEqualTo(Entry.SIGN_IN);
    }

    @Test
    void aTeacherNeedsAPasswordOnly() {
        assertThat(decide("GET", "/account", visit(Role.TEACHER, NONE, proved(Factor.PASSWORD))))
                .isEqualTo(Entry.OPEN);
        assertThat(decide("GET", "/account", visit(Role.TEACHER, PASSKEY, proved(Factor.PASSWORD))))
                .isEqualTo(Entry.OPEN);
    }

    @Test
    void whoeverSetUpCodesShowsOne() {
        assertThat(decide("GET", "/account", visit(Role.TEACHER, CODE, proved(Factor.PASSWORD))))
                .isEqualTo(Entry.SHOW_SECOND);
        assertThat(decide("GET", "/account", visit(Role.TEACHER, CODE, proved(Factor.CODE))))
                .isEqualTo(Entry.OPEN);
    }

    @Test
    void aHeadShowsMoreThanAPasswordOrSetsItUp() {
        assertThat(decide("GET", "/today", visit(Role.HEAD, PASSKEY, proved(Factor.PASSWORD))))
                .isEqualTo(Entry.SHOW_SECOND);
        assertThat(decide("GET", "/today", visit(Role.HEAD, NONE, proved(Factor.LINK))))
                .isEqualTo(Entry.SET_UP_SECOND);
        assertThat(decide("GET", "/account", visit(Role.HEAD, NONE, proved(Factor.PASSWORD))))
                .isEqualTo(Entry.OPEN);
        assertThat(decide("GET", "/today", visit(Role.HEAD, PASSKEY, proved(Factor.PASSKEY))))
                .isEqualTo(Entry.OPEN);
    }

    @Test
    void anInventedPersonIsAskedForNothing() {
        assertThat(
                        decide(
                                "POST",
                                "/account/password",
                                visit(Role.HEAD, NONE, proved(Factor.INVENTED))))
                .isEqualTo(Entry.OPEN);
    }

    @Test
    void whatIsGraveAsksForAProofOfTheLastTenMinutes() {
        var old = Map.of(Factor.PASSWORD, NOW.minus(Duration.ofMinutes(11)));

        assertThat(decide("POST", "/account/password", visit(Role.TEACHER, NONE, old)))
                .isEqualTo(Entry.PROVE_AGAIN);
        assertThat(
                        decide(
                                "POST",
                                "/account/password",
                                visit(Role.TEACHER, NONE, proved(Factor.PASSWORD))))
                .isEqualTo(Entry.OPEN);
    }

    /// Else whoever has only the password could add a passkey of their own.
    @Test
    void whoeverHasASecondProofIsAskedForThatOne() {
        assertThat(
                        decide(
                                "POST",
                                "/account/password",
                                visit(Role.TEACHER, PASSKEY, proved(Factor.PASSWORD))))
                .isEqualTo(Entry.PROVE_AGAIN);
    }

    private static Map<Factor, Instant> proved(Factor factor) {
        return Map.of(factor, NOW.minusSeconds(60));
    }

    private static Optional<Visit> visit(
            Role role, Visit.Seconds seconds, Map<Factor, Instant> proofs) {
        var key = new AccountKey(new TrustId(new UUID(0, 1)), new PersonId(new UUID(0, 2)));
        var account =
                new Account(key, "Ivy Thornbury", true, false, NOW.minus(Duration.ofDays(30)));
        var place = new Place(new SchoolId(new UUID(0, 3)), "Hazel Bank", Set.of(role));
        return Optional.of(new Visit(account, seconds, List.of(place), Optional.of(place), proofs));
    }

    private static Entry decide(String method, String path, Optional<Visit> visit) {
        var limits =
                new SignInSettings.Limits(
                        Duration.ofMinutes(30),
                        Duration.ofHours(12),
                        Duration.ofMinutes(10),
                        Duration.ofDays(7));
        return EntryRules.decide(
                new EntryRules.Facts(
                        RightsTable.SHIPPED.row(method, path),
                        visit,
                        path.startsWith("/sign-in/"),
                        path.startsWith("/account"),
                        limits,
                        NOW));
    }
}
