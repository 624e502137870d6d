package org.verger.providers;

import com.nimbusds.jwt.JWTClaimsSet;

import org.verger.providers.Storyteller.Signature;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;

/// Tokens that are right in everything but one.
enum OddToken {
    EXPIRED(token -> token.expirationTime(Date.from(Instant.ofEpochSecond(1_700_000_600)))),
    WITHOUT_AN_END(token -> token.expirationTime(null)),
    FROM_THE_FUTURE(
            token -> token.issueTime(Date.from(Clock.systemUTC().instant().plusSeconds(3600)))),
    FOR_SOMEBODY_ELSE(token -> token.audience("another")),
    FOR_TWO_BY_ANOTHER(token -> token.audience(List.of("verger", "x")).claim("azp", "x")),
    OF_ANOTHER_ISSUER(token -> token.issuer("https://elsewhere.example")),
    WITH_ANOTHER_NONCE(token -> token.claim("nonce", "another")),
    WITHOUT_A_NONCE(token -> token.claim("nonce", null)),
    WITHOUT_A_SUBJECT(token -> token.subject(null)),
    SIGNED_WITH_ANOTHER_KEY(Signature.WITH_ANOTHER_KEY),
    SIGNED_WITH_THE_CLIENTS_SECRET(Signature.WITH_THE_SECRET),
    NOT_SIGNED(Signature.NONE);

    private final UnaryOperator<JWTClaimsSet.Builder> bent;
    private final Signature signature;

    OddToken(UnaryOperator<JWTClaimsSet.Builder> bent) {
        this.bent = bent;
        this.signature = Signature.RIGHT;
    }

    OddToken(Signature signature) {
        this.bent = token -> token;
        this.signature = signature;
    }

    JWTClaimsSet.Builder bend(JWTClaimsSet.Builder token) {
        return bent.apply(token);
    }

    Signature signature() {
        return signature;
    }
}
