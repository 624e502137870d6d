package org.verger.roster;

import static java.util.Objects.requireNonNull;

import jakarta.annotation.PreDestroy;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.TransactionTemplate;
import org.verger.people.Doors;
import org.verger.platform.Actor;
import org.verger.platform.Scope;
import org.verger.platform.TrustId;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// Builds the roster anew when names changed, before anybody asks for it. It looks after every
/// commit that may have changed some, whichever verb made it, and so cannot forget one; what it
/// does not come to, or what another server of the cluster changed, the next who asks builds.
///
/// One thread does it all, one school after the other: it takes one connection and one processor at
/// most, and what changes many times while it is busy is built once.
@Component
class AheadOfTheAsker implements TransactionExecutionListener {
    private static final Logger LOG = LoggerFactory.getLogger(AheadOfTheAsker.class);

    /// So many schools are ready soon after a start; an installation with more has many trusts, and
    /// most of their schools will not ask soon.
    private static final int SCHOOLS_AT_START = 200;

    private final Snapshots snapshots;
    private final Editions editions;
    private final Doors doors;
    private final TransactionTemplate reading;
    private final TransactionTemplate writing;
    private final Set<TrustId> waiting = ConcurrentHashMap.newKeySet();

    /// What comes when it is shut down already is dropped: a commit must not fail for it.
    private final ExecutorService meanwhile =
            new ThreadPoolExecutor(
                    1,
                    1,
                    0,
                    TimeUnit.SECONDS,
                    new LinkedBlockingQueue<>(),
                    Thread.ofPlatform()
                            .daemon()
                            .name("roster")
                            .uncaughtExceptionHandler(AheadOfTheAsker::lost)
                            .factory(),
                    new ThreadPoolExecutor.DiscardPolicy());

    AheadOfTheAsker(
            Snapshots snapshots, Editions editions, Doors doors, JdbcTransactionManager manager) {
        this.snapshots = snapshots;
        this.editions = editions;
        this.doors = doors;
        this.writing = new TransactionTemplate(manager);
        this.reading = new TransactionTemplate(manager);
        reading.setReadOnly(true);
        manager.addListener(this);
    }

    /// Nobody waits for it at the start.
    @EventListener(ApplicationReadyEvent.class)
    void prepare() {
        meanwhile.execute(this::buildAll);
    }

    /// Does as good as nothing itself: who commits would be told of what fails here as of a failure
    /// of theirs.
    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure != null || transaction.isReadOnly() || !Scope.isBound()) return;
        var trust = Scope.current().trust();
        if (waiting.add(trust)) meanwhile.execute(() -> catchUp(trust));
    }

    private void buildAll() {
        var schools = doors.everySchool();
        if (schools.size() <= SCHOOLS_AT_START) schools.forEach(this::buildInItsTurn);
    }

    /// What commits from here on waits for the next time.
    private void catchUp(TrustId trust) {
        var _ = waiting.remove(trust);
        snapshots.tidy();
        if (snapshots.schools(trust).isEmpty()) return;
        var seen = new Scope(trust, Set.of(), Actor.Machine.VERGER).call(() -> look(trust));
        for (var one : seen) {
            var school = Scope.at(trust, one.school(), Actor.Machine.VERGER);
            if (!snapshots.have(school, one.edition())) buildInItsTurn(school);
        }
    }

    private List<Editions.Seen> look(TrustId trust) {
        var seen = requireNonNull(reading.execute(_ -> editions.of(snapshots.schools(trust))));
        if (seen.stream().anyMatch(Editions.Seen::isOfMany))
            writing.executeWithoutResult(_ -> editions.join());
        return seen;
    }

    private void buildInItsTurn(Scope school) {
        meanwhile.execute(
                () ->
                        school.run(
                                () ->
                                        reading.executeWithoutResult(
                                                _ -> {
                                                    var _ = snapshots.latest();
                                                })));
    }

    /// Nobody is served worse for it: the next who asks builds. What the database says may hold a
    /// name, so the kind of failure has to do.
    static void lost(Thread thread, Throwable why) {
        LOG.warn("a roster was not built ahead: {}", why.getClass().getSimpleName());
    }

    /// What it is busy with comes to its end, before the database closes.
    @PreDestroy
    void finish() {
        var _ = meanwhile.shutdownNow();
        meanwhile.close();
    }
}
