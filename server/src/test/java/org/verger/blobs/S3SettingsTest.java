package org.verger.blobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.verger.settings.SettingRefused;

import java.util.Map;

class S3SettingsTest {
    @Test
    void withoutAnEndpointItIsOff() {
        assertThat(bound(Map.of()).isOn()).isFalse();
    }

    @Test
    void theEnvironmentTurnsItOn() {
        var settings =
                bound(
                        Map.of(
                                "VERGER_BLOBS_S3_ENDPOINT", "https://s3.example",
                                "VERGER_BLOBS_S3_BUCKET", "verger",
                                "VERGER_BLOBS_S3_REGION", "eu-west-1",
                                "VERGER_BLOBS_S3_ACCESS_KEY", "id",
                                "VERGER_BLOBS_S3_SECRET_KEY", "secret"));

        assertThat(settings.isOn()).isTrue();
        assertThat(settings)
                .isEqualTo(
                        new S3Settings(
                                "https://s3.example", "verger", "eu-west-1", "id", "secret"));
    }

    @Test
    void halfOfItIsRefused() {
        assertThatThrownBy(() -> new S3Settings("https://s3.example", "", "eu-west-2", "id", "s"))
                .isInstanceOf(SettingRefused.class)
                .hasMessage(
                        "VERGER_BLOBS_S3_BUCKET: it is needed when VERGER_BLOBS_S3_ENDPOINT is"
                                + " set");
    }

    @Test
    void anEndpointIsAnAddress() {
        assertThatThrownBy(() -> new S3Settings("s3.example", "b", "eu-west-2", "id", "s"))
                .hasMessage("VERGER_BLOBS_S3_ENDPOINT: it must begin with https:// or http://");
    }

    private static S3Settings bound(Map<String, Object> variables) {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                                variables));
        return Binder.get(environment)
                .bindOrCreate("verger.blobs.s3", Bindable.of(S3Settings.class));
    }
}
