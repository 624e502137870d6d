package org.verger.links.web;

import org.springframework.boot.http.client.InetAddressFilter;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;
import org.verger.links.Outside;
import org.verger.links.Seen;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// What is outside, in tests: some hosts stand on this machine, and are asked over real HTTP by the
/// same client. All others are asked as they always are.
@Component
@Primary
public class Signpost implements Outside {
    /// Longer than any test keeps an answer back, however busy its machine is.
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final GuardedClient outside;
    private final GuardedClient here =
            new GuardedClient(
                    InetAddressFilter.of("127.0.0.1/32"), _ -> true, () -> false, LONGEST);
    private final Map<String, Integer> ports = new ConcurrentHashMap<>();

    Signpost(GuardedClient outside) {
        this.outside = outside;
    }

    /// A host stands on this machine, at this port.
    public void points(String host, int port) {
        ports.put(host, port);
    }

    @Override
    public Seen look(URI link) {
        var host = link.getHost();
        var port = host == null ? null : ports.get(host);
        if (port == null) return outside.look(link);
        var local = URI.create("http://127.0.0.1:" + port + link.getRawPath());
        var seen = here.look(local);
        return seen.equals(new Seen.Landed(local)) ? new Seen.Landed(link) : seen;
    }
}
