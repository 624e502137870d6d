package org.verger.signin.web;

import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.verger.signin.Factor;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// Who is signed in and what they proved when, as the session keeps it. It holds no role: those are
/// read at every request.
final class SignedIn extends AbstractAuthenticationToken {
    private static final long serialVersionUID = 1;

    private final SessionKey key;

    private SignedIn(SessionKey key, Collection<? extends GrantedAuthority> proofs) {
        super(proofs);
        this.key = key;
        setAuthenticated(true);
    }

    static SignedIn first(SessionKey key, Factor factor, Instant proved) {
        return new SignedIn(key, List.of(factor.provedAt(proved)));
    }

    /// The same person, having proved one thing more, or again.
    SignedIn and(Factor factor, Instant now) {
        var proof = factor.provedAt(now);
        var others =
                getAuthorities().stream()
                        .filter(one -> !Objects.equals(one.getAuthority(), proof.getAuthority()));
        return new SignedIn(key, Stream.concat(others, Stream.of(proof)).toList());
    }

    Map<Factor, Instant> proofs() {
        var proofs = new EnumMap<Factor, Instant>(Factor.class);
        for (var authority : getAuthorities()) {
            if (authority instanceof FactorGrantedAuthority proof) {
                Factor.of(proof).ifPresent(factor -> proofs.put(factor, proof.getIssuedAt()));
            }
        }
        return proofs;
    }

    @Override
    public SessionKey getPrincipal() {
        return key;
    }

    @Override
    public String getCredentials() {
        return "";
    }
}
