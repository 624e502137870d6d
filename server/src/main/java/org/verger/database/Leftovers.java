package org.verger.database;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// What is left when Verger or its PostgreSQL is killed: PostgreSQL outlives Verger, and its busy
/// processes outlive PostgreSQL. Only processes that run our program in our data directory count as
/// ours, whatever number a file may name.
final class Leftovers {
    private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);
    private static final long PATIENCE = 5;
    private final Program program;
    private final DataDirectory data;

    Leftovers(Program program, DataDirectory data) {
        this.program = program;
        this.data = data;
    }

    /// Ends whatever of ours still runs, in good order where that is possible, and says so.
    void end() throws IOException {
        var named = namedProcess();
        if (named.filter(this::isOurs).isPresent()) {
            stop();
            LOG.info(
                    "PostgreSQL (process {}) was still running from a Verger that was killed:"
                            + " stopped it",
                    named.get().pid());
        }
        endStragglers();
        Files.deleteIfExists(data.processFile());
    }

    /// Whether this process is a PostgreSQL of ours, and alive.
    boolean isOurs(ProcessHandle process) {
        var about = Path.of("/proc", Long.toString(process.pid()));
        try {
            return Files.readSymbolicLink(about.resolve("cwd")).equals(data.path())
                    && program.isRunBy(Files.readSymbolicLink(about.resolve("exe")));
        } catch (IOException _) {
            // ended meanwhile, or another user's: not ours either way
            return false;
        }
    }

    /// The process that PostgreSQL's own file names, if there is one.
    Optional<ProcessHandle> namedProcess() throws IOException {
        if (!Files.exists(data.processFile())) return Optional.empty();
        try (var lines = Files.lines(data.processFile())) {
            return lines.findFirst()
                    .filter(line -> line.matches("[0-9]{1,9}"))
                    .flatMap(line -> ProcessHandle.of(Long.parseLong(line)));
        }
    }

    /// Stops it in good order, or at once where that takes too long.
    void stop() throws IOException {
        if (program.attempt("pg_ctl", command("fast")).code() != 0)
            program.run("pg_ctl", command("immediate"));
    }

    private String[] command(String mode) {
        return new String[] {
            "stop", "--pgdata=" + data.path(), "--mode=" + mode, "--wait", "--timeout=60"
        };
    }

    private void endStragglers() {
        var stragglers = ProcessHandle.allProcesses().filter(this::isOurs).toList();
        if (stragglers.isEmpty()) return;
        stragglers.forEach(ProcessHandle::destroy);
        await(stragglers);
        stragglers.stream().filter(this::isOurs).forEach(ProcessHandle::destroyForcibly);
        await(stragglers);
        LOG.info(
                "PostgreSQL had been killed: ended {} processes it left behind", stragglers.size());
    }

    private static void await(List<ProcessHandle> processes) {
        var ends = processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(ends).completeOnTimeout(null, PATIENCE, TimeUnit.SECONDS).join();
    }
}
