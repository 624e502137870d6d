package org.verger.providers;

import com.nimbusds.jwt.JWTClaimsSet;

import org.verger.TurnedClock;
import org.verger.providers.Storyteller.Signature;
import org.verger.signin.Town;
import org.verger.signin.Visitor;

import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// Somebody on the way to the storyteller and back, who is who they are there.
record Traveller(
        Visitor visitor,
        Storyteller storyteller,
        TurnedClock clock,
        Town.Resident who,
        String subject) {
    static Traveller of(Storyteller storyteller, TurnedClock clock, Town.Resident who) {
        return new Traveller(new Visitor(), storyteller, clock, who, UUID.randomUUID().toString());
    }

    /// Goes to a provider and comes back with this token.
    Visitor.Seen come(String provider, UnaryOperator<JWTClaimsSet.Builder> token) {
        return come(provider, token, Signature.RIGHT);
    }

    Visitor.Seen come(
            String provider, UnaryOperator<JWTClaimsSet.Builder> token, Signature signature) {
        var begun = visitor.get("/sign-in/with/" + provider + "?to=/account");
        return visitor.get(back(provider, begun, token, signature));
    }

    /// Goes there to prove again who they are.
    Visitor.Seen again(UnaryOperator<JWTClaimsSet.Builder> token) {
        var begun = visitor.get("/sign-in/again/any?to=/account/password");
        return visitor.get(back("any", begun, token, Signature.RIGHT));
    }

    /// The address that the provider sends the browser back to.
    String back(
            String provider,
            Visitor.Seen begun,
            UnaryOperator<JWTClaimsSet.Builder> token,
            Signature signature) {
        var asked = Storyteller.fields(begun.location());
        var now = clock.instant();
        var plain =
                new JWTClaimsSet.Builder()
                        .issuer(storyteller.issuer(provider))
                        .audience("verger")
                        .subject(subject)
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plusSeconds(600)))
                        .claim("nonce", asked.get("nonce"));
        var told = storyteller.tells(asked, token.apply(plain).build(), signature);
        return "/sign-in/with/" + provider + "/answer" + told;
    }

    /// With their own address, which the provider vouches for.
    UnaryOperator<JWTClaimsSet.Builder> right() {
        return token -> token.claim("email", who.email().value()).claim("email_verified", true);
    }

    /// The same, proved at this time.
    UnaryOperator<JWTClaimsSet.Builder> at(Instant proved) {
        return token -> right().apply(token).claim("auth_time", proved.getEpochSecond());
    }
}
