package org.verger.links.web;

import static java.util.Objects.requireNonNullElse;

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

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
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

    /// Where every name hangs from: a name service that does not know this one knows none.
    private static final String WITNESS = "a.root-servers.net";

    /// Nobody has these by right (RFC 6761): they stand in examples.
    private static final List<String> SET_ASIDE = List.of(".example", ".test");

    /// What Spring's own list leaves out: the local-use prefix of RFC 8215.
    private static final String LOCAL_TRANSLATION = "64:ff9b:1::/48";

    private final RestClient client;
    private final IntPredicate ports;
    private final BooleanSupplier knowsNames;

    @Autowired
    GuardedClient() {
        this(
                publicAddresses(),
                port -> port == -1 || port == 80 || port == 443,
                GuardedClient::knowsTheRoot);
    }

    /// @param knowsNames whether the name service knows any name at all
    GuardedClient(InetAddressFilter reachable, IntPredicate ports, BooleanSupplier knowsNames) {
        this(reachable, ports, knowsNames, LONGEST);
    }

    /// @param longest how long it waits for a site to be reached, and then for its answer
    GuardedClient(
            InetAddressFilter reachable,
            IntPredicate ports,
            BooleanSupplier knowsNames,
            Duration longest) {
        this.ports = ports;
        this.knowsNames = knowsNames;
        var settings =
                HttpClientSettings.defaults()
                        .withCookieHandling(HttpCookieHandling.DISABLE)
                        .withRedirects(HttpRedirects.DONT_FOLLOW)
                        .withTimeouts(longest, longest)
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
            switch (ask(at)) {
                case Said(int status, _) when NO_SUCH_PAGE.contains(status) -> {
                    return new Seen.Dead();
                }
                case Said(_, Optional<URI> on) -> {
                    if (on.isEmpty()) return new Seen.Landed(at);
                    at = at.resolve(on.get());
                }
                case Silence.NO_NAME -> {
                    return at.equals(link) ? nameless(link) : new Seen.Landed(at);
                }
                case Silence.NO_ANSWER -> {
                    return left(at, link);
                }
            }
        }
        return left(at, link);
    }

    private static Seen left(URI at, URI link) {
        return at.equals(link) ? new Seen.Unknown() : new Seen.Landed(at);
    }

    /// Without a network no name is known, which says nothing of this one.
    private Seen nameless(URI link) {
        boolean setAside =
                SET_ASIDE.stream().anyMatch(link.getHost().toLowerCase(Locale.ROOT)::endsWith);
        return setAside || !knowsNames.getAsBoolean() ? new Seen.Unknown() : new Seen.NoSuchHost();
    }

    private static boolean knowsTheRoot() {
        try {
            return InetAddress.getAllByName(WITNESS).length > 0;
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private sealed interface Answer {}

    private record Said(int status, Optional<URI> leadsTo) implements Answer {}

    private enum Silence implements Answer {
        NO_NAME,
        NO_ANSWER
    }

    private boolean mayBeAsked(URI link) {
        var scheme = link.getScheme();
        return link.getHost() != null
                && link.getUserInfo() == null
                && ports.test(link.getPort())
                && ("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme));
    }

    private Answer ask(URI link) {
        var answer = ask(HttpMethod.HEAD, link);
        return answer instanceof Said(int status, _) && ASKED_WRONGLY.contains(status)
                ? ask(HttpMethod.GET, link)
                : answer;
    }

    /// The body is never read.
    private Answer ask(HttpMethod method, URI link) {
        try {
            return requireNonNullElse(
                    client.method(method)
                            .uri(link)
                            .exchange(
                                    (_, response) ->
                                            said(response.getStatusCode(), response.getHeaders())),
                    Silence.NO_ANSWER);
        } catch (ResourceAccessException e) {
            return e.getCause() instanceof UnknownHostException
                    ? Silence.NO_NAME
                    : Silence.NO_ANSWER;
        } catch (FilteredHostException | IllegalArgumentException e) {
            return Silence.NO_ANSWER;
        }
    }

    private static Answer said(HttpStatusCode status, HttpHeaders headers) {
        return new Said(
                status.value(),
                status.is3xxRedirection()
                        ? Optional.ofNullable(headers.getLocation())
                        : Optional.empty());
    }
}
