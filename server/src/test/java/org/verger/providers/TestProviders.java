package org.verger.providers;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Optional;

/// Providers for the tests of signing in: two that say what a test tells them, one that is gone,
/// and a place for a real one. Only who goes there notices whether it answers.
@TestConfiguration(proxyBeanMethods = false)
public class TestProviders {
    static final String TENANT = "1b2c3d4e-0000-4000-8000-00000000000a";
    private static final Provider.Client VERGER =
            new Provider.Client("verger", "a secret of the two of them, long enough");

    @Bean(destroyMethod = "close")
    Storyteller storyteller() throws IOException {
        return new Storyteller(VERGER);
    }

    @Bean
    RealProvider realProvider() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return new RealProvider(socket.getLocalPort(), VERGER);
        }
    }

    @Bean
    @Primary
    Providers testProviders(Storyteller storyteller, RealProvider real) {
        return new Providers(
                List.of(
                        provider(
                                "home",
                                "Microsoft",
                                storyteller.issuer("home"),
                                Optional.of(new Provider.Home("tid", TENANT))),
                        provider("any", "Larkrise", storyteller.issuer("any"), Optional.empty()),
                        provider("gone", "Nowhere", "http://127.0.0.1:9", Optional.empty()),
                        provider("real", "Node", real.issuer(), Optional.empty())));
    }

    private static Provider provider(
            String key, String name, String issuer, Optional<Provider.Home> home) {
        return new Provider(key, name, issuer, VERGER, home, Provider.Second.WHEN_SAID);
    }
}
