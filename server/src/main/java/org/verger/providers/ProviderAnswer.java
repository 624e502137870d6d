package org.verger.providers;

import org.verger.signin.AccountKey;
import org.verger.signin.Factor;

import java.time.Instant;

/// What comes of a provider's word.
public sealed interface ProviderAnswer {
    /// It is this person, who proved this at that time.
    record In(AccountKey account, Factor factor, Instant proved) implements ProviderAnswer {}

    /// Nobody here is let in by it; why, the page does not say.
    record NoAccount() implements ProviderAnswer {}

    /// It is somebody else than the one who was to prove who they are.
    record SomebodyElse() implements ProviderAnswer {}

    /// It does not say that they have just proved who they are.
    record NotFresh() implements ProviderAnswer {}
}
