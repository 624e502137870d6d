package org.verger.providers;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;

/// A certified provider of OpenID Connect, oidc-provider on Node, as a process of its own on the
/// loopback. Its program is fetched into `target`. Where Node is not, a test that needs it is left
/// out, except in CI: there it fails.
public final class RealProvider {
    private static final String VERSION = "9.13.3";
    private static final Path PROGRAM = Path.of("target/oidc-provider");
    private static final Duration LONGEST = Duration.ofMinutes(3);

    private final int port;
    private final Provider.Client client;

    RealProvider(int port, Provider.Client client) {
        this.port = port;
        this.client = client;
    }

    String issuer() {
        return "http://127.0.0.1:" + port;
    }

    /// Runs it until the answer is closed. It knows these people, each by an address that is also
    /// how they sign in there.
    Running start(String redirect) throws IOException {
        insistOn("node", "npm");
        fetch();
        var command = new ProcessBuilder("node", "provider.mjs");
        command.directory(PROGRAM.toFile());
        command.environment()
                .putAll(
                        Map.of(
                                "ISSUER", issuer(),
                                "PORT", "" + port,
                                "CLIENT_ID", client.id(),
                                "CLIENT_SECRET", client.secret(),
                                "REDIRECT", redirect));
        return new Running(started(command, "provider.log"), port);
    }

    /// The process; closing ends it and nothing else.
    record Running(Process process, int port) implements AutoCloseable {
        Running {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .failFast("the provider ended: see " + PROGRAM, () -> !process.isAlive())
                    .until(() -> answers(port));
        }

        @Override
        public void close() {
            process.destroy();
            process.onExit().join();
        }
    }

    private static void fetch() throws IOException {
        Files.createDirectories(PROGRAM);
        Files.copy(
                Path.of("src/test/js/provider.mjs"),
                PROGRAM.resolve("provider.mjs"),
                StandardCopyOption.REPLACE_EXISTING);
        if (Files.exists(PROGRAM.resolve("node_modules/oidc-provider/package.json"))) return;
        var npm =
                new ProcessBuilder(
                        "npm",
                        "install",
                        "--no-save",
                        "--no-audit",
                        "--no-fund",
                        "--ignore-scripts",
                        "--prefix",
                        ".",
                        "oidc-provider@" + VERSION);
        npm.directory(PROGRAM.toFile());
        var fetching = started(npm, "npm.log");
        Awaitility.await().atMost(LONGEST).until(() -> !fetching.isAlive());
        if (fetching.exitValue() != 0) missing("oidc-provider cannot be fetched");
    }

    private static Process started(ProcessBuilder command, String log) throws IOException {
        return command.redirectErrorStream(true)
                .redirectOutput(PROGRAM.resolve(log).toFile())
                .start();
    }

    private static void insistOn(String... programs) {
        var folders = System.getenv("PATH").split(File.pathSeparator, -1);
        for (var program : programs) {
            if (Arrays.stream(folders).noneMatch(in -> Files.isExecutable(Path.of(in, program)))) {
                missing(program + " is missing");
            }
        }
    }

    private static void missing(String what) {
        if (System.getenv("CI") != null) Assertions.fail(what + ", and CI asks a real provider");
        Assumptions.abort(what + ": no real provider is asked");
    }

    private static boolean answers(int port) {
        try (var _ = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
