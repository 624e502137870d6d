package org.verger.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import java.util.HashMap;
import java.util.Map;

class DatabaseSettingsTest {
    private static final Map<String, String> ELSEWHERE =
            Map.of(
                    "url", "jdbc:postgresql://db.example/verger",
                    "user", "verger_app",
                    "password", "p",
                    "migrator.user", "owner",
                    "migrator.password", "q");

    @Test
    void withoutSettingsItIsOurOwn() {
        assertThat(bound(Map.of()).isElsewhere()).isFalse();
        assertThat(bound(Map.of()).port()).isEqualTo(28461);
    }

    @Test
    void aUrlWithBothRolesIsAnother() {
        assertThat(bound(ELSEWHERE).elsewhere())
                .isEqualTo(
                        new Server.Elsewhere(
                                "jdbc:postgresql://db.example/verger",
                                new Server.Login("owner", "q"),
                                new Server.Login("verger_app", "p")));
    }

    @Test
    void aLoginDoesNotPrintItsPassword() {
        assertThat(bound(ELSEWHERE).elsewhere().app()).hasToString("verger_app");
    }

    @ParameterizedTest
    @CsvSource({
        "port, 70000, VERGER_DATABASE_PORT: 70000 is not a port",
        "url, postgres://db, VERGER_DATABASE_URL: it must begin with jdbc:postgresql:",
        "url, jdbc:postgresql://db/v?password=x, VERGER_DATABASE_URL: the password belongs",
        "user, '', VERGER_DATABASE_USER: it is needed",
        "user, other, VERGER_DATABASE_USER: the role must be called verger_app",
        "password, '', VERGER_DATABASE_PASSWORD: it is needed",
        "migrator.user, '', VERGER_DATABASE_MIGRATOR_USER: it is needed",
        "migrator.user, verger_app, VERGER_DATABASE_MIGRATOR_USER: it must be another role",
        "url, '', VERGER_DATABASE_USER: it is set",
    })
    void whatCannotBeIsRefusedByName(String name, String value, String words) {
        var wrong = new HashMap<>(ELSEWHERE);
        wrong.put(name, value);

        assertThatThrownBy(() -> bound(wrong)).hasStackTraceContaining(words);
    }

    private static DatabaseSettings bound(Map<String, String> values) {
        var source = new MapConfigurationPropertySource();
        values.forEach((name, value) -> source.put("verger.database." + name, value));
        return new Binder(source).bindOrCreate("verger.database", DatabaseSettings.class);
    }
}
