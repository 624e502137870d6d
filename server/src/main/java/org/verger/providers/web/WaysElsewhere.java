package org.verger.providers.web;

import static org.verger.parts.Words.words;

import org.springframework.stereotype.Component;
import org.verger.parts.Dates;
import org.verger.providers.Bindings;
import org.verger.providers.Provider;
import org.verger.providers.Providers;
import org.verger.signin.Visit;
import org.verger.signin.web.OtherWays;

import java.util.List;

/// The providers, as the pages of signing in offer them.
@Component
class WaysElsewhere implements OtherWays {
    private final Providers providers;
    private final Bindings bindings;

    WaysElsewhere(Providers providers, Bindings bindings) {
        this.providers = providers;
        this.bindings = bindings;
    }

    @Override
    public List<Offer> offered() {
        return providers.list().stream()
                .map(
                        one ->
                                new Offer(
                                        words("providers.sign-in", one.name()),
                                        ProviderRoutes.begin(one.key())))
                .toList();
    }

    /// Whoever has a second proof of ours is asked for that, unless the provider's word may count
    /// as one.
    @Override
    public List<Offer> again(Visit visit) {
        var bound =
                bindings.list(visit.account().key().person()).stream()
                        .map(Bindings.Binding::issuer)
                        .toList();
        return providers.list().stream()
                .filter(one -> bound.contains(one.issuer()))
                .filter(one -> !visit.hasSecond() || one.second() != Provider.Second.NEVER)
                .map(
                        one ->
                                new Offer(
                                        words("providers.again", one.name()),
                                        ProviderRoutes.again(one.key())))
                .toList();
    }

    @Override
    public List<Used> used(Visit visit) {
        return bindings.list(visit.account().key().person()).stream()
                .map(one -> new Used(name(one.issuer()), one.issuer(), Dates.day(one.since())))
                .toList();
    }

    private String name(String issuer) {
        return providers.list().stream()
                .filter(one -> one.issuer().equals(issuer))
                .findFirst()
                .map(Provider::name)
                .orElse(issuer);
    }
}
