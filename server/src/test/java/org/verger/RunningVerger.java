package org.verger;

import static org.awaitility.Awaitility.await;

import org.awaitility.core.ConditionTimeoutException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/// Verger as a process of its own on a home folder and free ports of the loopback, for tests that
/// kill it or look at it from outside. It runs the packaged jar where the build names one
/// (`verger.jar`), else the same classes from the test's class path.
public final class RunningVerger implements AutoCloseable {
    private static final Duration LONGEST_START = Duration.ofMinutes(2);
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(20);
    private static final Duration LONGEST_STOP = Duration.ofMinutes(1);
    private static final List<String> AS_SHIPPED =
            List.of(
                    "-Xmx320m",
                    "-XX:+UseSerialGC",
                    "-XX:MaxMetaspaceSize=192m",
                    "-XX:ReservedCodeCacheSize=64m",
                    "-XX:TieredStopAtLevel=1",
                    "-Xshare:auto",
                    "--enable-native-access=ALL-UNNAMED");

    private final Path home;
    private final Map<String, String> settings;
    private final int port = freePort();
    private final int databasePort = freePort();
    private final int healthPort = freePort();
    private final HttpClient http = HttpClient.newHttpClient();
    private Optional<Process> process = Optional.empty();

    private RunningVerger(Path home, Map<String, String> settings) {
        this.home = home.toAbsolutePath();
        this.settings = Map.copyOf(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    /// The demonstration, up and with its people ready to be signed in as.
    public static RunningVerger demonstration(Path home) {
        return on(home, Map.of());
    }

    /// With these settings beside (`VERGER_…`), up.
    public static RunningVerger on(Path home, Map<String, String> settings) {
        var verger = new RunningVerger(home, settings);
        var _ = verger.start();
        return verger;
    }

    /// Starts it after a kill or a stop; the answer is how long that took until the sign-in page.
    public Duration start() {
        long begun = System.nanoTime();
        process = Optional.of(launch());
        try {
            await().atMost(LONGEST_START)
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(100))
                    .until(this::isUp);
        } catch (ConditionTimeoutException e) {
            throw new IllegalStateException("it did not come up:\n" + log(), e);
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /// Runs it with this argument, with which it does one thing and ends; the answer is its exit
    /// code.
    public int runOnce(String argument) {
        var once = launch(argument);
        awaitEnd(once);
        return once.exitValue();
    }

    /// The folder that everything of it lies in.
    public Path home() {
        return home;
    }

    /// Where it answers.
    public URI url() {
        return URI.create("http://localhost:" + port);
    }

    /// Where it says how it is.
    URI healthUrl() {
        return URI.create("http://localhost:" + healthPort);
    }

    /// Whether the sign-in page is there.
    public boolean isUp() {
        if (!process().isAlive()) {
            throw new IllegalStateException("it ended by itself:\n" + log());
        }
        try {
            var page =
                    HttpRequest.newBuilder(url().resolve("/sign-in"))
                            .timeout(LONGEST_ANSWER)
                            .build();
            var answer = http.send(page, BodyHandlers.ofString());
            return answer.statusCode() == 200 && (!isDemonstration() || hasPeople(answer.body()));
        } catch (IOException _) {
            return false;
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /// The server's process.
    public ProcessHandle server() {
        return process().toHandle();
    }

    /// The process that PostgreSQL's own file names.
    public Optional<ProcessHandle> postgres() {
        var file = home.resolve("postgres/data/postmaster.pid");
        try {
            if (!Files.exists(file)) return Optional.empty();
            var pid = Files.readAllLines(file).getFirst();
            return ProcessHandle.of(Long.parseLong(pid)).filter(ProcessHandle::isAlive);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A connection as the owner of the database's server, who stands above the walls: for looking
    /// at what is really there.
    public Connection database() throws SQLException, IOException {
        var password = Files.readString(home.resolve("postgres/passwords/verger_owner"));
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + databasePort + "/verger",
                "verger_owner",
                password);
    }

    /// What stands in the first column of the answer.
    List<String> ask(String question) throws SQLException, IOException {
        var answers = new ArrayList<String>();
        try (var database = database();
                var rows = database.createStatement().executeQuery(question)) {
            while (rows.next()) answers.add(rows.getString(1));
        }
        return answers;
    }

    /// Kills the server (-9), PostgreSQL not.
    public void kill() {
        process().destroyForcibly();
        awaitEnd(process());
    }

    /// Kills PostgreSQL's first process (-9), the server not.
    public void killPostgres() {
        postgres().orElseThrow().destroyForcibly();
    }

    /// Stops it in good order.
    public void stop() {
        process().destroy();
        awaitEnd(process());
    }

    /// What it has printed since it was first started.
    public String log() {
        try {
            return Files.exists(logFile()) ? Files.readString(logFile()) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Stops it, by force where it does not go.
    @Override
    public void close() {
        process.ifPresent(Process::destroy);
        process.map(Process::onExit)
                .ifPresent(
                        end ->
                                end.completeOnTimeout(
                                                null, LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)
                                        .join());
        process.ifPresent(Process::destroyForcibly);
        postgres().ifPresent(ProcessHandle::destroyForcibly);
    }

    private Process launch(String... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(AS_SHIPPED);
        command.addAll(program());
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(logFile().toFile()));
        var environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("VERGER_"));
        environment.put("VERGER_HOME", home.toString());
        environment.put("VERGER_PORT", "" + port);
        environment.put("VERGER_DATABASE_PORT", "" + databasePort);
        environment.put("VERGER_HEALTH_PORT", "" + healthPort);
        environment.put("VERGER_PUBLIC_URL", url().toString());
        environment.putAll(settings);
        try {
            Files.createDirectories(home);
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> program() {
        var jar = System.getProperty("verger.jar", "");
        if (!jar.isEmpty()) return List.of("-jar", Path.of(jar).toAbsolutePath().toString());
        var classes =
                Arrays.stream(System.getProperty("java.class.path").split(":", -1))
                        .filter(entry -> !entry.endsWith("test-classes"))
                        .collect(Collectors.joining(":"));
        return List.of("-cp", classes, Verger.class.getName());
    }

    private boolean isDemonstration() {
        return !"false".equals(settings.get("VERGER_DEMO"));
    }

    private static boolean hasPeople(String page) {
        return page.contains("/sign-in/invented");
    }

    private Process process() {
        return process.orElseThrow(() -> new IllegalStateException("it was not started"));
    }

    private Path logFile() {
        return home.resolve("verger.log");
    }

    private static void awaitEnd(Process process) {
        try {
            if (process.waitFor(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) return;
            throw new IllegalStateException("process " + process.pid() + " does not end");
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException(e);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
