package org.verger.providers;

import org.verger.people.EmailAddress;
import org.verger.signin.AccountKey;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Whom a provider's word lets in, and when an account is bound for the first time. Pure.
final class BindingRules {
    private BindingRules() {}

    /// The account that an identity is bound to already.
    record Owner(AccountKey account, boolean open) {}

    /// The open account with the address that the provider vouches for.
    record Candidate(AccountKey account, boolean invented, boolean boundToAnother) {}

    /// Everything that the ruling rests on.
    record Facts(
            Provider provider,
            Identity identity,
            Optional<Owner> owner,
            Optional<Candidate> candidate) {}

    /// What follows.
    sealed interface Ruling {
        record LetIn(AccountKey account) implements Ruling {}

        record BindAndLetIn(AccountKey account) implements Ruling {}

        record TurnAway(List<Refusal> reasons) implements Ruling {
            public TurnAway {
                reasons = List.copyOf(reasons);
            }
        }
    }

    static Ruling decide(Facts facts) {
        var against =
                Stream.of(
                                ofAnotherHome(facts),
                                closed(facts),
                                addressNotVouched(facts),
                                noAccount(facts),
                                invented(facts),
                                boundToAnother(facts))
                        .flatMap(Optional::stream)
                        .toList();
        if (!against.isEmpty()) return new Ruling.TurnAway(against);
        if (facts.owner().isPresent()) return new Ruling.LetIn(facts.owner().get().account());
        return new Ruling.BindAndLetIn(facts.candidate().orElseThrow().account());
    }

    /// The address by which an account may be bound for the first time. The provider has to say
    /// that it is theirs, or to be the trust's own and not deny it; a guest's address is another's
    /// word.
    static Optional<EmailAddress> vouched(Provider provider, Identity identity) {
        boolean own = provider.home().isPresent() && isAtHome(provider, identity);
        if (own && identity.guest()) return Optional.empty();
        return identity.addresses().stream()
                .filter(
                        one ->
                                switch (one.vouched()) {
                                    case YES -> true;
                                    case NO -> false;
                                    case NOTHING_SAID -> own;
                                })
                .map(Identity.Address::email)
                .findFirst();
    }

    private static boolean isAtHome(Provider provider, Identity identity) {
        return provider.home().map(Provider.Home::value).equals(identity.home());
    }

    private static Optional<Refusal> ofAnotherHome(Facts facts) {
        boolean asked = facts.provider().home().isPresent();
        return when(
                asked && !isAtHome(facts.provider(), facts.identity()), Refusal.OF_ANOTHER_HOME);
    }

    private static Optional<Refusal> closed(Facts facts) {
        return when(facts.owner().filter(owner -> !owner.open()).isPresent(), Refusal.CLOSED);
    }

    private static Optional<Refusal> addressNotVouched(Facts facts) {
        return when(
                isFirst(facts) && vouched(facts.provider(), facts.identity()).isEmpty(),
                Refusal.ADDRESS_NOT_VOUCHED);
    }

    private static Optional<Refusal> noAccount(Facts facts) {
        boolean vouched = vouched(facts.provider(), facts.identity()).isPresent();
        return when(isFirst(facts) && vouched && facts.candidate().isEmpty(), Refusal.NO_ACCOUNT);
    }

    private static Optional<Refusal> invented(Facts facts) {
        return when(
                isFirst(facts) && facts.candidate().filter(Candidate::invented).isPresent(),
                Refusal.INVENTED);
    }

    private static Optional<Refusal> boundToAnother(Facts facts) {
        return when(
                isFirst(facts) && facts.candidate().filter(Candidate::boundToAnother).isPresent(),
                Refusal.BOUND_TO_ANOTHER);
    }

    private static boolean isFirst(Facts facts) {
        return facts.owner().isEmpty();
    }

    private static Optional<Refusal> when(boolean holds, Refusal reason) {
        return holds ? Optional.of(reason) : Optional.empty();
    }
}
