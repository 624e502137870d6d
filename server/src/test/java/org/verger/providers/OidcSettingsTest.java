package org.verger.providers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.verger.settings.SettingRefused;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

class OidcSettingsTest {
    private static final String TENANT = "1b2c3d4e-0000-4000-8000-00000000000a";
    private static final Provider.Client VERGER = new Provider.Client("verger", "secret");

    @Test
    void withoutSettingsThereIsNone() {
        assertThat(bound(Map.of()).providers()).isEmpty();
    }

    @Test
    void aTenantIsTheOnlyHomeOfItsProvider() {
        assertThat(bound(slot("ENTRA", "TENANT", TENANT)).providers())
                .containsExactly(
                        new Provider(
                                "entra",
                                "Microsoft",
                                "https://login.microsoftonline.com/" + TENANT + "/v2.0",
                                VERGER,
                                Optional.of(new Provider.Home("tid", TENANT)),
                                Provider.Second.WHEN_SAID));
    }

    @Test
    void aHostedDomainIsTheOnlyHomeAtGoogle() {
        assertThat(bound(slot("GOOGLE", "DOMAIN", "larkrise.example")).providers())
                .containsExactly(
                        new Provider(
                                "google",
                                "Google",
                                "https://accounts.google.com",
                                VERGER,
                                Optional.of(new Provider.Home("hd", "larkrise.example")),
                                Provider.Second.WHEN_SAID));
    }

    @Test
    void anotherProviderIsNamedAndItsWordMayCountForMore() {
        var settings = new HashMap<>(slot("OTHER", "ISSUER", "https://id.larkrise.example/main"));
        settings.put("VERGER_OIDC_OTHER_NAME", "Larkrise");
        settings.put("VERGER_OIDC_OTHER_SECOND", "always");

        assertThat(bound(settings).providers())
                .containsExactly(
                        new Provider(
                                "other",
                                "Larkrise",
                                "https://id.larkrise.example/main",
                                VERGER,
                                Optional.empty(),
                                Provider.Second.ALWAYS));
    }

    @ParameterizedTest
    @CsvSource({
        "VERGER_OIDC_ENTRA_CLIENT_ID, VERGER_OIDC_ENTRA_TENANT",
        "VERGER_OIDC_GOOGLE_DOMAIN, VERGER_OIDC_GOOGLE_CLIENT_ID",
        "VERGER_OIDC_OTHER_CLIENT_SECRET, VERGER_OIDC_OTHER_ISSUER",
    })
    void halfOfAProviderIsRefused(String given, String missing) {
        assertThatThrownBy(() -> bound(Map.of(given, "larkrise.example")))
                .rootCause()
                .isInstanceOf(SettingRefused.class)
                .hasMessage(missing + ": it is needed when others of this provider are set");
    }

    @ParameterizedTest
    @ValueSource(strings = {"common", "organizations", "larkrise.onmicrosoft.com"})
    void aTenantThatIsEverybodysOrOnlyANameIsRefused(String tenant) {
        assertThatThrownBy(() -> bound(slot("ENTRA", "TENANT", tenant)))
                .rootCause()
                .hasMessageStartingWith("VERGER_OIDC_ENTRA_TENANT: it is the tenant's id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"larkrise", "Larkrise.example", "https://larkrise.example"})
    void whatIsNoDomainIsRefused(String domain) {
        assertThatThrownBy(() -> bound(slot("GOOGLE", "DOMAIN", domain)))
                .rootCause()
                .hasMessageStartingWith("VERGER_OIDC_GOOGLE_DOMAIN: it is a name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://id.larkrise.example", "id.larkrise.example", "https://a.b/?c"})
    void anIssuerThatCannotBeTrustedIsRefused(String issuer) {
        assertThatThrownBy(() -> bound(slot("OTHER", "ISSUER", issuer)))
                .rootCause()
                .hasMessageStartingWith("VERGER_OIDC_OTHER_ISSUER: it must begin with https://");
    }

    @Test
    void noSecretEndsInALog() {
        assertThat(bound(slot("ENTRA", "TENANT", TENANT)).toString()).doesNotContain("secret");
        assertThat(bound(slot("ENTRA", "TENANT", TENANT)).providers().toString())
                .doesNotContain("secret");
    }

    private static Map<String, String> slot(String name, String part, String value) {
        var all = "VERGER_OIDC_" + name + "_";
        return Map.of(
                all + part, value, all + "CLIENT_ID", "verger", all + "CLIENT_SECRET", "secret");
    }

    private static OidcSettings bound(Map<String, String> variables) {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .replace(
                        "systemEnvironment",
                        new SystemEnvironmentPropertySource(
                                "systemEnvironment", Map.<String, Object>copyOf(variables)));
        return Binder.get(environment).bindOrCreate("verger.oidc", Bindable.of(OidcSettings.class));
    }
}
