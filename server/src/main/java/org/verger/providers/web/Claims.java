package org.verger.providers.web;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.verger.people.EmailAddress;
import org.verger.providers.Identity;
import org.verger.providers.Identity.Address;
import org.verger.providers.Identity.Vouched;
import org.verger.providers.Provider;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads an identity from what a provider says. What decides comes from the signed token alone; an
/// address may also come from its answer about the person, with its own word on whose it is.
final class Claims {
    private Claims() {}

    /// @throws IllegalArgumentException when a claim cannot be read
    static Identity identity(Provider provider, OidcUser user) {
        var token = user.getIdToken();
        return new Identity(
                provider.issuer(),
                text(token, "sub").orElse(""),
                Stream.concat(address(token).stream(), address(user.getUserInfo()).stream())
                        .toList(),
                provider.home().flatMap(home -> text(token, home.claim())),
                text(token, "acct").filter("1"::equals).isPresent(),
                many(token, "amr").contains("mfa"),
                Optional.ofNullable(token.getAuthenticatedAt()));
    }

    private static Optional<Address> address(@Nullable ClaimAccessor said) {
        if (said == null) return Optional.empty();
        return text(said, "email")
                .flatMap(EmailAddress::read)
                .map(email -> new Address(email, vouched(said)));
    }

    private static Vouched vouched(ClaimAccessor said) {
        return text(said, "email_verified")
                .map(word -> word.equals("true") ? Vouched.YES : Vouched.NO)
                .orElse(Vouched.NOTHING_SAID);
    }

    private static Optional<String> text(ClaimAccessor said, String claim) {
        return Optional.ofNullable(said.getClaims().get(claim)).map(Object::toString);
    }

    private static List<?> many(ClaimAccessor said, String claim) {
        return said.getClaims().get(claim) instanceof List<?> all ? all : List.of();
    }
}
