package org.verger.providers.web;

import jakarta.servlet.http.HttpServletRequest;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;
import org.verger.providers.Identity;
import org.verger.providers.Provider;
import org.verger.signin.web.SignInRoutes;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/// OpenID Connect with a provider: authorization code, with state, nonce and proof key (PKCE). The
/// protocol and every check of what was signed are Spring Security's.
@Component
class Conversation {
    private static final Logger LOG = LoggerFactory.getLogger(Conversation.class);

    private final Map<String, JwtDecoder> decoders = new ConcurrentHashMap<>();
    private final Registrations registrations;
    private final ProviderHttp http;
    private final OidcAuthorizationCodeAuthenticationProvider protocol;
    private final Clock clock;

    Conversation(Registrations registrations, ProviderHttp http, Clock clock) {
        this.registrations = registrations;
        this.http = http;
        this.clock = clock;
        this.protocol =
                new OidcAuthorizationCodeAuthenticationProvider(http.tokens(), http.people());
        this.protocol.setJwtDecoderFactory(
                one -> decoders.computeIfAbsent(one.getRegistrationId(), _ -> decoder(one)));
    }

    /// Where a browser is sent to ask this provider; nothing when it cannot be reached. What was
    /// asked waits in the session.
    Optional<String> begin(
            Provider provider,
            boolean again,
            boolean beside,
            String to,
            HttpServletRequest request) {
        return registrations
                .of(provider)
                .map(
                        registration -> {
                            var asked = asked(provider, registration, again, request);
                            new Asked(
                                            provider.key(),
                                            asked,
                                            again,
                                            beside,
                                            SignInRoutes.safe(to),
                                            clock.instant())
                                    .keep(request);
                            return asked.getAuthorizationRequestUri();
                        });
    }

    /// Whom the provider's answer names; nothing when anything about it is wrong.
    Optional<Identity> hear(Provider provider, Asked asked, HttpServletRequest request) {
        var registration = registrations.of(provider);
        if (registration.isEmpty()) return Optional.empty();
        var from = request.getParameter("iss");
        if (from != null && !from.equals(provider.issuer())) return wrong("another issuer");
        try {
            var exchange = new OAuth2AuthorizationExchange(asked.request(), response(request));
            var token = new OAuth2LoginAuthenticationToken(registration.get(), exchange);
            var heard = protocol.authenticate(token);
            if (heard == null || !(heard.getPrincipal() instanceof OidcUser user)) {
                return wrong("no one");
            }
            return Optional.of(Claims.identity(provider, user));
        } catch (OAuth2AuthenticationException e) {
            return wrong(e.getError().getErrorCode());
        } catch (IllegalArgumentException e) {
            return wrong("a claim that cannot be read");
        }
    }

    private static OAuth2AuthorizationRequest asked(
            Provider provider,
            ClientRegistration registration,
            boolean again,
            HttpServletRequest request) {
        var resolver =
                new DefaultOAuth2AuthorizationRequestResolver(
                        id -> id.equals(registration.getRegistrationId()) ? registration : null);
        resolver.setAuthorizationRequestCustomizer(
                OAuth2AuthorizationRequestCustomizers.withPkce()
                        .andThen(builder -> builder.additionalParameters(more(provider, again))));
        return Objects.requireNonNull(resolver.resolve(request, registration.getRegistrationId()));
    }

    /// What is asked beyond the ordinary: to prove it afresh, and at Google which organisation's
    /// accounts to show. The answer is checked either way.
    private static Consumer<Map<String, Object>> more(Provider provider, boolean again) {
        return parameters -> {
            if (again) {
                parameters.put("prompt", "login");
                parameters.put("max_age", "0");
            }
            provider.home()
                    .filter(home -> home.claim().equals("hd"))
                    .ifPresent(home -> parameters.put("hd", home.value()));
        };
    }

    private static OAuth2AuthorizationResponse response(HttpServletRequest request) {
        var code = Objects.requireNonNullElse(request.getParameter("code"), "");
        var error = Objects.requireNonNullElse(request.getParameter("error"), "");
        if (code.isEmpty() && error.isEmpty()) {
            throw new OAuth2AuthenticationException(new OAuth2Error("no_answer"));
        }
        var response =
                error.isEmpty()
                        ? OAuth2AuthorizationResponse.success(code)
                        : OAuth2AuthorizationResponse.error(error);
        return response.redirectUri(request.getRequestURL().toString())
                .state(Objects.requireNonNullElse(request.getParameter("state"), ""))
                .build();
    }

    /// As Spring Security makes it by itself, with our clock and our patience.
    private JwtDecoder decoder(ClientRegistration registration) {
        var keys = Objects.requireNonNull(registration.getProviderDetails().getJwkSetUri());
        var decoder = NimbusJwtDecoder.withJwkSetUri(keys).restOperations(http.keys()).build();
        var times = new JwtTimestampValidator();
        times.setClock(clock);
        var claims = new OidcIdTokenValidator(registration);
        claims.setClock(clock);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(times, claims));
        decoder.setClaimSetConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverter());
        return decoder;
    }

    /// Only the kind is logged: the rest may quote what a provider said of somebody.
    private static Optional<Identity> wrong(String kind) {
        LOG.info("a provider's answer was refused: {}", kind);
        return Optional.empty();
    }
}
