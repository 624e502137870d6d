package org.verger.providers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.verger.people.EmailAddress;
import org.verger.platform.PersonId;
import org.verger.platform.TrustId;
import org.verger.providers.BindingRules.Candidate;
import org.verger.providers.BindingRules.Facts;
import org.verger.providers.BindingRules.Owner;
import org.verger.providers.BindingRules.Ruling;
import org.verger.providers.Identity.Address;
import org.verger.providers.Identity.Vouched;
import org.verger.signin.AccountKey;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

class BindingRulesTest {
    private static final AccountKey IVY =
            new AccountKey(new TrustId(new UUID(0, 1)), new PersonId(new UUID(0, 2)));
    private static final EmailAddress ADDRESS = new EmailAddress("ivy@larkrise.example");
    private static final Candidate ACCOUNT = new Candidate(IVY, false, false);
    private static final Provider ANY = provider(Optional.empty());
    private static final Provider OURS =
            provider(Optional.of(new Provider.Home("tid", "larkrise")));

    @Test
    void whoIsBoundIsLetInWhateverTheirAddressIsNow() {
        var ivy = identity(Vouched.NO, Optional.empty(), false);

        assertThat(decide(ANY, ivy, Optional.of(new Owner(IVY, true)), Optional.empty()))
                .isEqualTo(new Ruling.LetIn(IVY));
    }

    @Test
    void whoIsBoundToAClosedAccountIsTurnedAway() {
        var ivy = identity(Vouched.YES, Optional.empty(), false);

        assertThat(decide(ANY, ivy, Optional.of(new Owner(IVY, false)), Optional.empty()))
                .isEqualTo(turnedAway(Refusal.CLOSED));
    }

    @Test
    void anAddressThatTheProviderVouchesForBindsItsAccount() {
        assertThat(first(ANY, identity(Vouched.YES, Optional.empty(), false)))
                .isEqualTo(new Ruling.BindAndLetIn(IVY));
    }

    @Test
    void anAddressThatNobodyVouchesForBindsNothing() {
        assertThat(first(ANY, identity(Vouched.NOTHING_SAID, Optional.empty(), false)))
                .isEqualTo(turnedAway(Refusal.ADDRESS_NOT_VOUCHED));
        assertThat(first(ANY, identity(Vouched.NO, Optional.empty(), false)))
                .isEqualTo(turnedAway(Refusal.ADDRESS_NOT_VOUCHED));
    }

    @Test
    void theTrustsOwnOrganisationNeedNotVouchForItsAddresses() {
        assertThat(first(OURS, identity(Vouched.NOTHING_SAID, Optional.of("larkrise"), false)))
                .isEqualTo(new Ruling.BindAndLetIn(IVY));
    }

    @Test
    void whatTheTrustsOwnOrganisationDeniesBindsNothing() {
        assertThat(first(OURS, identity(Vouched.NO, Optional.of("larkrise"), false)))
                .isEqualTo(turnedAway(Refusal.ADDRESS_NOT_VOUCHED));
    }

    @Test
    void aGuestOfTheOrganisationIsBoundToNothing() {
        assertThat(first(OURS, identity(Vouched.YES, Optional.of("larkrise"), true)))
                .isEqualTo(turnedAway(Refusal.ADDRESS_NOT_VOUCHED));
    }

    @Test
    void nobodyOfAnotherOrganisationOrOfNoneIsLetIn() {
        var stranger = identity(Vouched.YES, Optional.of("elsewhere"), false);
        var nowhere = identity(Vouched.YES, Optional.empty(), false);

        assertThat(first(OURS, stranger)).isEqualTo(turnedAway(Refusal.OF_ANOTHER_HOME));
        assertThat(first(OURS, nowhere)).isEqualTo(turnedAway(Refusal.OF_ANOTHER_HOME));
    }

    @Test
    void whoIsBoundAndMovedToAnotherOrganisationIsTurnedAway() {
        var moved = identity(Vouched.YES, Optional.of("elsewhere"), false);

        assertThat(decide(OURS, moved, Optional.of(new Owner(IVY, true)), Optional.empty()))
                .isEqualTo(turnedAway(Refusal.OF_ANOTHER_HOME));
    }

    @Test
    void anAddressWithoutAnOpenAccountMakesNone() {
        var ivy = identity(Vouched.YES, Optional.empty(), false);

        assertThat(decide(ANY, ivy, Optional.empty(), Optional.empty()))
                .isEqualTo(turnedAway(Refusal.NO_ACCOUNT));
    }

    @Test
    void anInventedPersonIsBoundToNobody() {
        var ivy = identity(Vouched.YES, Optional.empty(), false);

        assertThat(decide(ANY, ivy, Optional.empty(), Optional.of(new Candidate(IVY, true, false))))
                .isEqualTo(turnedAway(Refusal.INVENTED));
    }

    @Test
    void anAccountIsBoundToOnePersonOfAProvider() {
        var another = identity(Vouched.YES, Optional.empty(), false);

        assertThat(
                        decide(
                                ANY,
                                another,
                                Optional.empty(),
                                Optional.of(new Candidate(IVY, false, true))))
                .isEqualTo(turnedAway(Refusal.BOUND_TO_ANOTHER));
    }

    @Test
    void allReasonsAreCollected() {
        var stranger = identity(Vouched.YES, Optional.of("elsewhere"), false);

        assertThat(
                        decide(
                                OURS,
                                stranger,
                                Optional.empty(),
                                Optional.of(new Candidate(IVY, true, true))))
                .isEqualTo(
                        turnedAway(
                                Refusal.OF_ANOTHER_HOME,
                                Refusal.INVENTED,
                                Refusal.BOUND_TO_ANOTHER));
    }

    /// Else one source could give the address and another the word that it is theirs.
    @Test
    void anAddressIsVouchedForByWhoeverGaveIt() {
        var mixed =
                new Identity(
                        ANY.issuer(),
                        "1",
                        List.of(
                                new Address(
                                        new EmailAddress("head@larkrise.example"),
                                        Vouched.NOTHING_SAID),
                                new Address(ADDRESS, Vouched.YES)),
                        Optional.empty(),
                        false,
                        false,
                        Optional.empty());

        assertThat(BindingRules.vouched(ANY, mixed)).contains(ADDRESS);
    }

    private static Ruling first(Provider provider, Identity identity) {
        var vouched = BindingRules.vouched(provider, identity);
        return decide(provider, identity, Optional.empty(), vouched.map(_ -> ACCOUNT));
    }

    private static Ruling decide(
            Provider provider,
            Identity identity,
            Optional<Owner> owner,
            Optional<Candidate> candidate) {
        return BindingRules.decide(new Facts(provider, identity, owner, candidate));
    }

    private static Ruling turnedAway(Refusal... reasons) {
        return new Ruling.TurnAway(List.of(reasons));
    }

    private static Identity identity(Vouched vouched, Optional<String> home, boolean guest) {
        return new Identity(
                ANY.issuer(),
                "1",
                List.of(new Address(ADDRESS, vouched)),
                home,
                guest,
                false,
                Optional.empty());
    }

    private static Provider provider(Optional<Provider.Home> home) {
        return new Provider(
                "any",
                "Any",
                "https://any.example",
                new Provider.Client("verger", "secret"),
                home,
                Provider.Second.WHEN_SAID);
    }
}
