package org.verger.providers.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.stereotype.Component;
import org.verger.providers.Provider;
import org.verger.signin.SignInSettings;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// What providers say of themselves. Each is asked when somebody first goes there, never at a
/// start: one that cannot be reached stops nobody else, and is asked again the next time.
@Component
class Registrations {
    private static final Logger LOG = LoggerFactory.getLogger(Registrations.class);

    private final Map<String, ClientRegistration> known = new ConcurrentHashMap<>();
    private final ProviderHttp http;
    private final SignInSettings settings;

    Registrations(ProviderHttp http, SignInSettings settings) {
        this.http = http;
        this.settings = settings;
    }

    /// How we are registered there; nothing when it cannot be reached.
    Optional<ClientRegistration> of(Provider provider) {
        var before = Optional.ofNullable(known.get(provider.key()));
        if (before.isPresent()) return before;
        var found =
                http.discovered(provider.issuer())
                        .filter(said -> provider.issuer().equals(said.get("issuer")))
                        .flatMap(said -> registration(provider, said));
        found.ifPresentOrElse(
                one -> known.put(provider.key(), one),
                () -> LOG.warn("{} does not answer as {}", provider.key(), provider.issuer()));
        return found;
    }

    private Optional<ClientRegistration> registration(Provider provider, Map<String, Object> said) {
        var answer = settings.publicUrl().resolve(ProviderRoutes.answer(provider.key()));
        try {
            return Optional.of(
                    ClientRegistrations.fromOidcConfiguration(said)
                            .registrationId(provider.key())
                            .clientId(provider.client().id())
                            .clientSecret(provider.client().secret())
                            .redirectUri(answer.toString())
                            .scope("openid", "email")
                            .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                            .build());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
