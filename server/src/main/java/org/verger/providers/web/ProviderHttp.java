package org.verger.providers.web;

import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestOperations;
import org.springframework.web.client.RestTemplate;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/// How Spring Security's client speaks to a provider: as it does by itself, but not for longer than
/// somebody waits for a page.
@Component
class ProviderHttp {
    private static final Duration LONGEST = Duration.ofSeconds(8);

    private final JdkClientHttpRequestFactory requests;

    ProviderHttp() {
        requests =
                new JdkClientHttpRequestFactory(
                        HttpClient.newBuilder().connectTimeout(LONGEST).build());
        requests.setReadTimeout(LONGEST);
    }

    /// What a provider says of itself; nothing when it cannot be reached or does not say it.
    Optional<Map<String, Object>> discovered(String issuer) {
        var address = issuer.replaceAll("/+$", "") + "/.well-known/openid-configuration";
        try {
            return Optional.ofNullable(
                    RestClient.builder()
                            .requestFactory(requests)
                            .build()
                            .get()
                            .uri(address)
                            .retrieve()
                            .body(new ParameterizedTypeReference<Map<String, Object>>() {}));
        } catch (RestClientException e) {
            return Optional.empty();
        }
    }

    OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> tokens() {
        var client = new RestClientAuthorizationCodeTokenResponseClient();
        client.setRestClient(
                RestClient.builder()
                        .requestFactory(requests)
                        .configureMessageConverters(
                                converters ->
                                        converters
                                                .addCustomConverter(new FormHttpMessageConverter())
                                                .addCustomConverter(
                                                        new OAuth2AccessTokenResponseHttpMessageConverter()))
                        .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                        .build());
        return client;
    }

    OidcUserService people() {
        var http = new RestTemplate(requests);
        http.setErrorHandler(new OAuth2ErrorResponseErrorHandler());
        var claims = new DefaultOAuth2UserService();
        claims.setRestOperations(http);
        var people = new OidcUserService();
        people.setOauth2UserService(claims);
        return people;
    }

    RestOperations keys() {
        return new RestTemplate(requests);
    }
}
