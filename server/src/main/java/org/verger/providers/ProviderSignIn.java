package org.verger.providers;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.verger.platform.Actor;
import org.verger.platform.Scope;
import org.verger.providers.BindingRules.Candidate;
import org.verger.providers.BindingRules.Facts;
import org.verger.providers.BindingRules.Owner;
import org.verger.providers.BindingRules.Ruling;
import org.verger.signin.AccountKey;
import org.verger.signin.Accounts;
import org.verger.signin.SignIn;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Signing in by a provider's word. It makes no account and gives no right.
@Service
public class ProviderSignIn {
    private static final Logger LOG = LoggerFactory.getLogger(ProviderSignIn.class);

    private final Doors doors;
    private final Bindings bindings;
    private final Accounts accounts;
    private final SignIn signIn;
    private final Clock clock;

    ProviderSignIn(Doors doors, Bindings bindings, Accounts accounts, SignIn signIn, Clock clock) {
        this.doors = doors;
        this.bindings = bindings;
        this.accounts = accounts;
        this.signIn = signIn;
        this.clock = clock;
    }

    /// By somebody who comes from the provider.
    public ProviderAnswer come(Provider provider, Identity identity) {
        return switch (BindingRules.decide(facts(provider, identity))) {
            case Ruling.LetIn(var account) -> in(account, provider, identity);
            case Ruling.BindAndLetIn(var account) ->
                    acting(account).call(() -> bindings.add(account, identity))
                            ? in(account, provider, identity)
                            : turnedAway(provider, List.of(Refusal.BOUND_TO_ANOTHER));
            case Ruling.TurnAway(var reasons) -> turnedAway(provider, reasons);
        };
    }

    /// By somebody who is signed in, and was sent there at this time to prove again who they are.
    public ProviderAnswer again(
            Provider provider, Identity identity, AccountKey account, Instant asked) {
        var ruling = BindingRules.decide(facts(provider, identity));
        if (!(ruling instanceof Ruling.LetIn(var owner)) || !owner.equals(account)) {
            return new ProviderAnswer.SomebodyElse();
        }
        if (!ProofRules.isFresh(identity, asked, clock.instant())) {
            return new ProviderAnswer.NotFresh();
        }
        return in(account, provider, identity);
    }

    private Facts facts(Provider provider, Identity identity) {
        var owner = doors.accountOf(identity).map(this::owner);
        if (owner.isPresent()) return new Facts(provider, identity, owner, Optional.empty());
        var candidate =
                BindingRules.vouched(provider, identity)
                        .flatMap(signIn::accountAt)
                        .flatMap(account -> candidate(account, identity));
        return new Facts(provider, identity, owner, candidate);
    }

    private Owner owner(AccountKey account) {
        return new Owner(
                account, acting(account).call(() -> accounts.find(account.person())).isPresent());
    }

    private Optional<Candidate> candidate(AccountKey account, Identity identity) {
        return acting(account)
                .call(
                        () ->
                                accounts.find(account.person())
                                        .map(
                                                one ->
                                                        new Candidate(
                                                                account,
                                                                one.demonstration(),
                                                                isBound(account, identity))));
    }

    private boolean isBound(AccountKey account, Identity identity) {
        return bindings.list(account.person()).stream()
                .anyMatch(one -> one.issuer().equals(identity.issuer()));
    }

    private ProviderAnswer in(AccountKey account, Provider provider, Identity identity) {
        var _ = signIn.withProvider(account);
        return new ProviderAnswer.In(
                account,
                ProofRules.factor(provider.second(), identity.saidSecond()),
                ProofRules.provedAt(identity, clock.instant()));
    }

    private static ProviderAnswer turnedAway(Provider provider, List<Refusal> reasons) {
        LOG.info("a sign-in from {} was turned away: {}", provider.key(), reasons);
        return new ProviderAnswer.NoAccount();
    }

    private static Scope acting(AccountKey account) {
        return new Scope(
                account.trust(), Set.of(), new Actor.Someone(account.person(), "", Set.of()));
    }
}
