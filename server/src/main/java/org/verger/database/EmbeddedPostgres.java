package org.verger.database;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// The PostgreSQL that Verger brings along, running from its start to its close. Should it be
/// killed in between, it is started again.
final class EmbeddedPostgres implements Server {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final long PAUSE = 10;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final HomeLock lock;
    private final Path folder;
    private final Passwords passwords;
    private final Program program;
    private final DataDirectory data;
    private final Leftovers leftovers;
    private final int port;
    private Optional<ProcessHandle> process = Optional.empty();
    private volatile boolean isClosedByOthers;

    private EmbeddedPostgres(Path home, HomeLock lock, int port) throws IOException {
        this.lock = lock;
        folder = home.resolve("postgres");
        Folders.makePrivate(folder);
        passwords = new Passwords(folder.resolve("passwords"));
        program = Program.unpackedIn(folder);
        data = DataDirectory.in(folder, program, passwords);
        leftovers = new Leftovers(program, data);
        leftovers.end();
        this.port = free(port);
    }

    /// Starts it in this home folder; port 0 takes any free one.
    static EmbeddedPostgres start(Path home, int port) {
        Program.refuseUnless(System.getProperty("os.name"), System.getProperty("os.arch"));
        DataDirectory.refuseUnsafe(home);
        try {
            return start(home, HomeLock.on(home), port);
        } catch (IOException e) {
            throw DatabaseUnavailable.atFile(home, e);
        }
    }

    private static EmbeddedPostgres start(Path home, HomeLock lock, int port) throws IOException {
        var isUp = false;
        try {
            DataDirectory.refuseUnsafe(home.toRealPath());
            var postgres = new EmbeddedPostgres(home.toRealPath(), lock, port);
            postgres.open();
            isUp = true;
            return postgres;
        } finally {
            if (!isUp) lock.close();
        }
    }

    private void open() throws IOException {
        var isUp = false;
        Runtime.getRuntime().addShutdownHook(new Thread(this::closeUnlessOthersDo));
        try {
            launch();
            roles().make(migrator(), app());
            Thread.ofVirtual().name("postgres-watch").start(this::watch);
            isUp = true;
        } finally {
            if (!isUp) stop();
        }
    }

    @Override
    public String url() {
        return address() + Roles.DATABASE;
    }

    @Override
    public Login migrator() {
        return passwords.of(Roles.MIGRATOR);
    }

    @Override
    public Login app() {
        return passwords.of(Roles.APP);
    }

    Roles roles() {
        return new Roles(address(), passwords.of(DataDirectory.OWNER));
    }

    int port() {
        return port;
    }

    /// The process that listens, if it lives.
    synchronized Optional<ProcessHandle> process() {
        return process.filter(leftovers::isOurs);
    }

    /// From here on whoever asked for the start closes it. Until then, while Spring is starting, an
    /// interrupted Verger ends without closing its context: then this closes itself.
    void leaveClosingToOthers() {
        isClosedByOthers = true;
    }

    private void closeUnlessOthersDo() {
        if (!isClosedByOthers) close();
    }

    @Override
    public void close() {
        leaveClosingToOthers();
        closed.countDown();
        try {
            stop();
            lock.close();
        } catch (IOException e) {
            throw DatabaseUnavailable.atFile(folder, e);
        }
    }

    private synchronized void stop() throws IOException {
        var running = leftovers.namedProcess().filter(leftovers::isOurs);
        if (running.isEmpty()) return;
        leftovers.stop();
        LOG.info("PostgreSQL stopped");
    }

    private String address() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/";
    }

    private synchronized void launch() throws IOException {
        var sockets = folder.resolve("socket");
        Folders.makePrivate(sockets);
        data.configure(port, sockets);
        var log = new ServerLog(folder.resolve("server.log"));
        var ended =
                program.attempt(
                        "pg_ctl",
                        "start",
                        "--pgdata=" + data.path(),
                        "--log=" + log.path(),
                        "--wait",
                        "--timeout=600");
        if (ended.code() != 0)
            throw DatabaseUnavailable.afterOutput(folder, "start", ended.output() + log.news());
        process = leftovers.namedProcess();
        LOG.info("PostgreSQL runs on 127.0.0.1:{}, its data in {}", port, data.path());
    }

    private void watch() {
        try {
            while (!closed.await(1, TimeUnit.SECONDS)) {
                if (process().isEmpty() && !isRevived() && closed.await(PAUSE, TimeUnit.SECONDS))
                    return;
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean isRevived() {
        if (closed.getCount() == 0) return true;
        LOG.warn("PostgreSQL has ended although nobody stopped it: starting it again");
        try {
            leftovers.end();
            launch();
            return true;
        } catch (IOException e) {
            LOG.error("PostgreSQL does not start; trying again in {} s: {}", PAUSE, e.toString());
        } catch (DatabaseUnavailable e) {
            LOG.error(
                    "PostgreSQL does not start; trying again in {} s: {} {}",
                    PAUSE,
                    e.getMessage(),
                    e.remedy());
        }
        return false;
    }

    private static int free(int wanted) throws IOException {
        try (var socket = new ServerSocket(wanted, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (BindException e) {
            throw new DatabaseUnavailable(
                    "Port %d, which the database needs, cannot be had: %s."
                            .formatted(wanted, e.getMessage()),
                    "End the program that has it, or choose another port with"
                            + " VERGER_DATABASE_PORT (0 takes any free one).",
                    e);
        }
    }
}
