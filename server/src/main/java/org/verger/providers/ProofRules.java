package org.verger.providers;

import org.verger.providers.Provider.Second;
import org.verger.signin.Factor;

import java.time.Duration;
import java.time.Instant;

/// What a provider's word proves, and as of when. Pure.
final class ProofRules {
    /// How far its clock may be from ours.
    private static final Duration SKEW = Duration.ofMinutes(1);

    private ProofRules() {}

    static Factor factor(Second second, boolean saidSecond) {
        boolean counts =
                switch (second) {
                    case NEVER -> false;
                    case WHEN_SAID -> saidSecond;
                    case ALWAYS -> true;
                };
        return counts ? Factor.PROVIDER_SECOND : Factor.PROVIDER;
    }

    /// When it was proved. A provider lets in silently whom it knows from this morning, so a proof
    /// that it gives no time for is old, and nothing grave opens by it.
    static Instant provedAt(Identity identity, Instant now) {
        return identity.provedAt().map(at -> at.isAfter(now) ? now : at).orElse(Instant.EPOCH);
    }

    /// Whether it was proved because we asked at this time, and not before.
    static boolean isFresh(Identity identity, Instant asked, Instant now) {
        return identity.provedAt()
                .filter(at -> !at.isBefore(asked.minus(SKEW)) && !at.isAfter(now.plus(SKEW)))
                .isPresent();
    }
}
