package org.verger.signin.web;

import jakarta.servlet.DispatcherType;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.verger.people.Doors;
import org.verger.proofs.Codes;
import org.verger.proofs.Passkeys;
import org.verger.signin.Accounts;
import org.verger.signin.SignInSettings;

import java.time.Clock;

/// What every request passes on its way in.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SignInSettings.class)
class SecurityChain {
    /// The probes, which listen on a port of their own and are there for whoever can reach it. On
    /// the port of the pages nothing answers to their addresses.
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain probes(HttpSecurity http) {
        return http.securityMatcher("/actuator/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    SecurityFilterChain chain(
            HttpSecurity http,
            Gate gate,
            Sessions sessions,
            Accounts accounts,
            Doors people,
            Codes codes,
            Passkeys passkeys,
            SignInSettings settings,
            Clock clock) {
        var visits = new VisitFilter(sessions, accounts, people, codes, passkeys, settings, clock);
        return http.authorizeHttpRequests(
                        requests ->
                                requests.dispatcherTypeMatchers(
                                                DispatcherType.ERROR, DispatcherType.FORWARD)
                                        .permitAll()
                                        .anyRequest()
                                        .access(gate))
                .exceptionHandling(e -> e.authenticationEntryPoint(gate).accessDeniedHandler(gate))
                .addFilterBefore(visits, AuthorizationFilter.class)
                .csrf(
                        csrf ->
                                csrf.csrfTokenRepository(tokens(settings))
                                        // a mail program posts there by one press (RFC 8058)
                                        .ignoringRequestMatchers("/letters/stop/*"))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    /// There is none: the ways in are verbs. It keeps Boot from inventing a user with a password.
    @Bean
    AuthenticationManager nobodySignsInBehindOurBack() {
        return _ -> {
            throw new ProviderNotFoundException("signing in is a verb of SignIn");
        };
    }

    @Bean
    CookieSerializer sessionCookie(SignInSettings settings) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(settings.isSecure() ? "__Host-verger" : "verger");
        cookie.setCookiePath("/");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setUseSecureCookie(settings.isSecure());
        cookie.setSameSite("Lax");
        return cookie;
    }

    private static CookieCsrfTokenRepository tokens(SignInSettings settings) {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(settings.isSecure() ? "__Host-verger-form" : "verger-form");
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(
                cookie -> cookie.secure(settings.isSecure()).httpOnly(true).sameSite("Lax"));
        return tokens;
    }
}
