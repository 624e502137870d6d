package org.verger.links.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.http.client.InetAddressFilter;
import org.verger.links.Seen;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;

class GuardedClientTest {
    private static final URI NOBODYS = URI.create("https://www.verger.invalid/x");

    private final AtomicInteger asked = new AtomicInteger();
    private final GuardedClient anywhere = client(InetAddressFilter.all());
    private HttpServer site;

    @BeforeEach
    void aSite() throws IOException {
        site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.createContext("/", this::answer);
        site.start();
    }

    @AfterEach
    void gone() {
        site.stop(0);
    }

    @Test
    void aPageIsWhereItsLinkLands() {
        assertThat(anywhere.look(at("/page"))).isEqualTo(new Seen.Landed(at("/page")));
    }

    @Test
    void aLinkIsFollowedToWhereItLeads() {
        assertThat(anywhere.look(at("/moved"))).isEqualTo(new Seen.Landed(at("/page")));
        assertThat(anywhere.look(at("/away")))
                .isEqualTo(new Seen.Landed(URI.create("http://other.example/page")));
    }

    @Test
    void aPageThatIsNotThereIsDead() {
        assertThat(anywhere.look(at("/nothing"))).isEqualTo(new Seen.Dead());
    }

    @Test
    void aSiteThatWantsToBeReadIsReadAndNotCalledDead() {
        assertThat(anywhere.look(at("/get-only"))).isEqualTo(new Seen.Landed(at("/get-only")));
    }

    @Test
    void roundAndRoundEndsAfterAFewHops() {
        var _ = anywhere.look(at("/round"));

        assertThat(asked.get()).isEqualTo(4);
    }

    @Test
    void whoDoesNotAnswerIsUnknown() {
        site.stop(0);

        assertThat(anywhere.look(at("/page"))).isEqualTo(new Seen.Unknown());
    }

    /// Nobody may ever have a name under .invalid (RFC 6761), with a network and without.
    @Test
    void anAddressThatNobodyHasIsToldFromSilence() {
        var online = new GuardedClient(InetAddressFilter.all(), _ -> true, () -> true);

        assertThat(online.look(NOBODYS)).isEqualTo(new Seen.NoSuchHost());
    }

    @Test
    void withoutANetworkNoNameIsCalledNobodys() {
        var offline = new GuardedClient(InetAddressFilter.all(), _ -> true, () -> false);

        assertThat(offline.look(NOBODYS)).isEqualTo(new Seen.Unknown());
    }

    /// A demonstration's links are all like this.
    @ParameterizedTest
    @ValueSource(strings = {"https://www.alder.example/fair", "https://alder.TEST/"})
    void anExamplesAddressSaysNothing(String link) {
        var online = new GuardedClient(InetAddressFilter.all(), _ -> true, () -> true);

        assertThat(online.look(URI.create(link))).isEqualTo(new Seen.Unknown());
    }

    @Test
    void whoLeadsOnToAnAddressThatNobodyHasLandsThere() {
        site.createContext("/on", exchange -> move(exchange, NOBODYS.toString()));
        var online = new GuardedClient(InetAddressFilter.all(), _ -> true, () -> true);

        assertThat(online.look(at("/on"))).isEqualTo(new Seen.Landed(NOBODYS));
    }

    /// Every spelling of this machine that a writer, or a site that leads on, may try.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.1",
                "2130706433",
                "0x7f000001",
                "0x7f.0.0.1",
                "0177.0.0.1",
                "0.0.0.0",
                "localhost",
                "localhost.",
                "[::1]",
                "[::]",
                "[::ffff:127.0.0.1]",
                "[::ffff:7f00:1]",
                "[64:ff9b:1::7f00:1]",
                "user@127.0.0.1"
            })
    void thisMachineIsNeverAsked(String host) {
        var guarded = client(GuardedClient.publicAddresses());

        var seen = guarded.look(URI.create("http://" + host + ":" + port() + "/page"));

        assertThat(seen).isEqualTo(new Seen.Unknown());
        assertThat(asked.get()).isZero();
    }

    @Test
    void aSiteThatLeadsInsideIsNotFollowedThere() throws IOException {
        var inside = HttpServer.create(new InetSocketAddress("127.0.0.2", 0), 0);
        var reached = new AtomicInteger();
        inside.createContext("/", _ -> reached.incrementAndGet());
        inside.start();
        var to = URI.create("http://127.0.0.2:" + inside.getAddress().getPort());
        site.createContext("/inside", exchange -> move(exchange, to.toString()));
        var onlyTheSite = client(InetAddressFilter.of("127.0.0.1/32"));

        var seen = onlyTheSite.look(at("/inside"));

        inside.stop(0);
        assertThat(reached.get()).isZero();
        assertThat(seen).isEqualTo(new Seen.Landed(to));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://alder.example:22/", "ftp://alder.example/", "file:///etc/passwd"})
    void otherPortsAndOtherProtocolsAreNotAsked(String link) {
        assertThat(new GuardedClient().look(URI.create(link))).isEqualTo(new Seen.Unknown());
    }

    private static GuardedClient client(InetAddressFilter reachable) {
        return new GuardedClient(reachable, _ -> true, () -> false);
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        switch (exchange.getRequestURI().getPath()) {
            case "/page" -> end(exchange, 200);
            case "/moved" -> move(exchange, "/page");
            case "/away" -> move(exchange, "http://other.example/page");
            case "/round" -> move(exchange, "/round");
            case "/get-only" ->
                    end(exchange, exchange.getRequestMethod().equals("GET") ? 200 : 405);
            default -> end(exchange, 404);
        }
    }

    private static void move(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().set("Location", to);
        end(exchange, 302);
    }

    private static void end(HttpExchange exchange, int status) throws IOException {
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + port() + path);
    }

    private int port() {
        return site.getAddress().getPort();
    }
}
