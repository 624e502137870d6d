package org.verger.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.verger.ServerTest;
import org.verger.Verger;
import org.verger.settings.HomeSettings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

import javax.sql.DataSource;

/// Each test works in a transaction of the schema's owner that takes the run's own mark away, and
/// is rolled back.
@ServerTest
class MasterKeyTest {
    private static final List<String> SAME_DATABASE =
            List.of(
                    "verger.database.url",
                    "verger.database.user",
                    "verger.database.password",
                    "verger.database.migrator.user",
                    "verger.database.migrator.password");

    @Autowired Environment environment;
    @TempDir private Path home;
    @Autowired @FlywayDataSource private DataSource owner;
    private Connection connection;
    private KeyMark mark;

    @BeforeEach
    void anInstallationThatHasNeverBeenStarted() throws SQLException {
        connection = owner.getConnection();
        connection.setAutoCommit(false);
        var sql = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        var _ = sql.sql("delete from vault.key_mark").update();
        mark = new KeyMark(sql);
    }

    @AfterEach
    void leaveNothingBehind() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void theFirstStartMakesAKeyThatOnlyItsOwnerReads() throws IOException {
        unlock("");

        assertThat(permissions(own())).isEqualTo("rw-------");
        assertThat(permissions(home.resolve("keys"))).isEqualTo("rwx------");
        try (var files = Files.list(home.resolve("keys"))) {
            assertThat(files).containsExactly(own());
        }
    }

    @Test
    void theNextStartUsesTheSameKey() throws Exception {
        var sealed = unlock("").encrypt("a secret".getBytes(UTF_8), new byte[0]);

        assertThat(unlock("").decrypt(sealed, new byte[0])).asString().isEqualTo("a secret");
    }

    @Test
    void aKeyThatIsGivenIsUsedAndNoneIsMade() {
        var json = KeyText.format(KeyText.generate());

        unlock(json);
        unlock(Base64.getEncoder().encodeToString(json.getBytes(UTF_8)));

        assertThat(own()).doesNotExist();
    }

    @Test
    void aLostKeyIsNeverReplaced() throws IOException {
        unlock("");
        Files.delete(own());

        assertThatThrownBy(() -> unlock(""))
                .isInstanceOf(UnusableKey.class)
                .hasMessage(
                        "The database holds sealed data, but its master key is not at "
                                + own()
                                + ".");
        assertThat(own()).doesNotExist();
    }

    @Test
    void anotherKeyIsRefused() {
        unlock("");

        assertThatThrownBy(() -> unlock(KeyText.format(KeyText.generate())))
                .isInstanceOf(UnusableKey.class)
                .hasMessage(
                        "The master key from VERGER_KEY is not the one that sealed the data in the"
                                + " database.");
    }

    @Test
    void aDamagedKeyIsRefusedAndLeftAsItIs() throws IOException {
        unlock("");
        var half = Files.readString(own()).substring(0, 100);
        Files.writeString(own(), half);

        assertThatThrownBy(() -> unlock(""))
                .isInstanceOf(UnusableKey.class)
                .hasMessageContaining(own() + " cannot be understood");
        assertThat(own()).hasContent(half);
        assertThatThrownBy(() -> unlock("not a key")).isInstanceOf(UnusableKey.class);
    }

    @Test
    void aHomeThatCannotBeWrittenIsSaid() throws IOException {
        Files.writeString(home.resolve("keys"), "in the way");

        assertThatThrownBy(() -> unlock(""))
                .isInstanceOf(UnusableKey.class)
                .hasMessageStartingWith("A master key cannot be kept at " + own());
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void aFailedStartSaysWhatToDo(CapturedOutput output) {
        var verger = new SpringApplicationBuilder(Verger.class);
        var arguments =
                Stream.concat(
                                SAME_DATABASE.stream()
                                        .map(key -> key + "=" + environment.getProperty(key)),
                                Stream.of(
                                        "verger.key=" + KeyText.format(KeyText.generate()),
                                        "verger.home=" + home,
                                        "server.port=0"))
                        .map(setting -> "--" + setting)
                        .toArray(String[]::new);

        assertThatThrownBy(() -> verger.run(arguments))
                .hasRootCauseInstanceOf(GeneralSecurityException.class);

        assertThat(output)
                .contains("The master key from VERGER_KEY is not the one that sealed the data")
                .contains("Nothing was changed. Put the right key back")
                .doesNotContain("at org.verger");
    }

    private Aead unlock(String given) {
        return new MasterKey(new KeySettings(given), new HomeSettings(home.toString()), mark)
                .unlock();
    }

    private Path own() {
        return home.resolve("keys/master.json");
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
