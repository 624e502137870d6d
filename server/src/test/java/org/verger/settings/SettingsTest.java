package org.verger.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

class SettingsTest {
    record Offender(@DefaultValue("7") int dayLimit, @Meaning("A limit.") int other) {}

    @Test
    void everySettingSaysInASentenceWhatItIsFor() {
        assertThat(SettingsRecords.settings()).hasSizeGreaterThan(5);
        assertThat(withoutMeaning(SettingsRecords.settings().stream())).isEmpty();
    }

    @Test
    void aSettingWithoutMeaningIsFound() {
        assertThat(withoutMeaning(SettingsRecords.settings("verger.offender", Offender.class)))
                .containsExactly(new Setting("verger.offender.day-limit", "7", "", false));
    }

    @Test
    void everySettingIsPrintedWithItsNameValueAndMeaning() {
        var printed = printed(Map.of("VERGER_HOME", "/srv/verger"), 0);

        assertThat(printed)
                .contains("VERGER_HOME = /srv/verger (\"VERGER_HOME\" from")
                .contains("VERGER_DATABASE_PORT = 28461 (default)")
                .contains("VERGER_DATABASE_MIGRATOR_PASSWORD = ‹not set›")
                .contains("The folder that holds everything");
    }

    @Test
    void aSecretIsNotPrinted() {
        var printed = printed(Map.of("VERGER_DATABASE_PASSWORD", "open sesame"), 0);

        assertThat(printed)
                .contains("VERGER_DATABASE_PASSWORD = ‹set›")
                .doesNotContain("open sesame");
    }

    @Test
    void whatIsWrongIsNamedAndWhereItStands() {
        assertThat(printed(Map.of("VERGER_DATABASE_PORT", "70000"), 1))
                .contains(
                        "Wrong: VERGER_DATABASE_PORT: 70000 is not a port; choose 0 to 65535"
                                + " (\"VERGER_DATABASE_PORT\" from");
        assertThat(printed(Map.of("VERGER_DATABASE_PORT", "many"), 1))
                .contains("Wrong: VERGER_DATABASE_PORT: its value is not of the kind");
        assertThat(printed(Map.of("VERGER_DATABASE_URL", "jdbc:postgresql://db/v"), 1))
                .contains("Wrong: VERGER_DATABASE_USER: it is needed");
    }

    @Test
    void aDemonstrationIsServedOnThisMachineAlone() {
        assertThat(printed(Map.of("VERGER_ADDRESS", "0.0.0.0"), 1))
                .contains("Wrong: VERGER_ADDRESS: a demonstration lets anybody in as anybody");
        assertThat(printed(Map.of("VERGER_PUBLIC_URL", "https://verger.school.example"), 1))
                .contains("Wrong: VERGER_PUBLIC_URL: a demonstration lets anybody in as anybody");
        var here = Map.of("VERGER_ADDRESS", "::1", "VERGER_PUBLIC_URL", "http://[::1]:8080");
        assertThat(printed(here, 0)).contains("These settings can be used.");
    }

    @Test
    void anInstallationWithoutADemonstrationIsServedWhereItLikes() {
        var outside =
                Map.of(
                        "VERGER_DEMO", "false",
                        "VERGER_ADDRESS", "0.0.0.0",
                        "VERGER_PUBLIC_URL", "https://verger.school.example");

        assertThat(printed(outside, 0)).contains("These settings can be used.");
    }

    @Test
    void aSlipOfThePenIsPointedOut() {
        assertThat(printed(Map.of("VERGER_DATABSE_URL", "x"), 0))
                .contains("VERGER_DATABSE_URL is set, but no setting has that name.");
    }

    @Test
    void aSecretMayComeFromAFile(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("secret"), "from the file\n");
        var environment = environment(Map.of("VERGER_DATABASE_PASSWORD_FILE", file.toString()));

        new SecretFiles().postProcessEnvironment(environment, new SpringApplication());

        assertThat(environment.getProperty("verger.database.password")).isEqualTo("from the file");
    }

    private static Stream<Setting> withoutMeaning(Stream<Setting> settings) {
        return settings.filter(setting -> !setting.meaning().endsWith("."));
    }

    private static String printed(Map<String, String> variables, int code) {
        var bytes = new ByteArrayOutputStream();
        var out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

        assertThat(new ConfigurationCheck(environment(variables)).print(out)).isEqualTo(code);

        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static StandardEnvironment environment(Map<String, String> variables) {
        var environment =
                new StandardEnvironment() {
                    @Override
                    public Map<String, Object> getSystemEnvironment() {
                        return Map.copyOf(variables);
                    }
                };
        environment
                .getPropertySources()
                .replace(
                        "systemEnvironment",
                        new SystemEnvironmentPropertySource(
                                "systemEnvironment", Map.copyOf(variables)));
        return environment;
    }
}
