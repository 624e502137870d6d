package org.verger.vault;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

import java.util.Map;

/// The one master key of a test run: the run's contexts share a database, so they share what opens
/// it, wherever their homes are.
public final class SharedKey
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final String KEY = KeyText.format(KeyText.generate());

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        if (environment.containsProperty("verger.key")) return;
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("the run's key", Map.of("verger.key", KEY)));
    }
}
