package org.verger.signin;

import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/// One way of proving who one is.
public enum Factor {
    PASSWORD(FactorGrantedAuthority.PASSWORD_AUTHORITY, false),
    CODE("FACTOR_TOTP", true),
    PASSKEY(FactorGrantedAuthority.WEBAUTHN_AUTHORITY, true),
    LINK(FactorGrantedAuthority.OTT_AUTHORITY, false),
    PROVIDER(FactorGrantedAuthority.AUTHORIZATION_CODE_AUTHORITY, false),
    /// The provider has seen more than a password, or the installation says that it always does.
    PROVIDER_SECOND("FACTOR_PROVIDER_SECOND", true),
    /// No proof: an invented person of a demonstration.
    INVENTED("FACTOR_INVENTED", true);

    private final String authority;
    private final boolean second;

    Factor(String authority, boolean second) {
        this.authority = authority;
        this.second = second;
    }

    /// Whether it shows something held, beside what is known: a passkey shows both at once.
    public boolean isSecond() {
        return second;
    }

    /// This factor, proved at this time, as a session keeps it.
    public GrantedAuthority provedAt(Instant now) {
        return FactorGrantedAuthority.withAuthority(authority).issuedAt(now).build();
    }

    /// Which factor a session's authority stands for.
    public static Optional<Factor> of(FactorGrantedAuthority proof) {
        return Arrays.stream(values())
                .filter(factor -> factor.authority.equals(proof.getAuthority()))
                .findFirst();
    }
}
