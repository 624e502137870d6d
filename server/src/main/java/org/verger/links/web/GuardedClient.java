package org.verger.links.web;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.FilteredHostException;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.boot.http.client.HttpCookieHandling;
import org.springframework.boot.http.client.HttpRedirects;
import org.springframework.boot.http.client.InetAddressFilter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.verger.links.Outside;
import org.verger.links.Seen;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/// Follows links without being led astray (server-side request forgery: OWASP ASVS 5.0, 1.3.6): by
/// http and https at their usual ports, to public addresses only, which are looked up once for each
/// connection, with no cookie, a few hops, and for a few seconds.
@Component
class GuardedClient implements Outside {
    private static final int MOST_HOPS = 3;
    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final Set<Integer> NO_SUCH_PAGE = Set.of(404, 410);
    private static final Set<Integer> ASKED_WRONGLY = Set.of(400, 403, 405, 501);

    /// What Spring's own list leaves out: the local-use prefix of RFC 8215.
    private static final String LOCAL_TRANSLATION = "64:ff9b:1::/48";

    private final RestClient client;
    private final IntPredicate ports;

    @Autowired
    GuardedClient() {
        this(publicAddresses(), port -> port == -1 || port == 80 || port == 443);
    }

    GuardedClient(InetAddressFilter reachable, IntPredicate ports) {
        this.ports = ports;
        var settings =
                HttpClientSettings.defaults()
                        .withCookieHandling(HttpCookieHandling.DISABLE)
                        .withRedirects(HttpRedirects.DONT_FOLLOW)
                        .withTimeouts(LONGEST, LONGEST)
                        .withInetAddressFilter(reachable);
        this.client =
                RestClient.builder()
                        .requestFactory(
                                ClientHttpRequestFactoryBuilder.httpComponents().build(settings))
                        .defaultHeader(HttpHeaders.USER_AGENT, "Verger (looks where links lead)")
                        .build();
    }

    static InetAddressFilter publicAddresses() {
        return InetAddressFilter.externalAddresses().andNot(LOCAL_TRANSLATION);
    }

    /// Where it leads on to what does not answer or may not be asked, it lands there all the same.
    @Override
    public Seen look(URI link) {
        var at = link;
        for (int hop = 0; hop <= MOST_HOPS && mayBeAsked(at); hop++) {
            var answer = ask(at);
            if (answer.isEmpty()) break;
            if (NO_SUCH_PAGE.contains(answer.get().status())) return new Seen.Dead();
            var on = answer.get().leadsTo();
            if (on.isEmpty()) return new Seen.Landed(at);
            at = at.resolve(on.get());
        }
        return at.equals(link) ? new Seen.Unknown() : new Seen.Landed(at);
    }

    private record Answer(int status, Optional<URI> leadsTo) {}

    private boolean mayBeAsked(URI link) {
        var scheme = link.getScheme();
        return link.getHost() != null
                && link.getUserInfo() == null
                && ports.test(link.getPort())
                && ("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme));
    }

    private Optional<Answer> ask(URI link) {
        return ask(HttpMethod.HEAD, link)
                .flatMap(
                        answer ->
                                ASKED_WRONGLY.contains(answer.status)
                                        ? ask(HttpMethod.GET, link)
                                        : Optional.of(answer));
    }

    /// The body is never read.
    private Optional<Answer> ask(HttpMethod method, URI link) {
        try {
            return Optional.ofNullable(
                    client.method(method)
                            .uri(link)
                            .exchange(
                                    (_, response) ->
                                            answer(
                                                    response.getStatusCode(),
                                                    response.getHeaders())));
        } catch (ResourceAccessException | FilteredHostException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Answer answer(HttpStatusCode status, HttpHeaders headers) {
        return new Answer(
                status.value(),
                status.is3xxRedirection()
                        ? Optional.ofNullable(headers.getLocation())
                        : Optional.empty());
    }
}
