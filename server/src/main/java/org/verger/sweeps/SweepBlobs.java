package org.verger.sweeps;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.verger.blobs.Leftovers;
import org.verger.parts.Dates;
import org.verger.people.Trusts;
import org.verger.platform.Actor;
import org.verger.platform.SchoolId;
import org.verger.platform.Scope;
import org.verger.platform.TrustId;

import java.time.LocalTime;
import java.util.Set;

/// Takes the leftover blobs of every trust away, once a night.
@Component
class SweepBlobs {
    private static final Logger LOG = LoggerFactory.getLogger(SweepBlobs.class);
    private static final LocalTime AT_NIGHT = LocalTime.of(3, 10);

    private final Leftovers leftovers;
    private final Trusts trusts;

    SweepBlobs(Leftovers leftovers, Trusts trusts) {
        this.leftovers = leftovers;
        this.trusts = trusts;
    }

    @Configuration(proxyBeanMethods = false)
    static class Nightly {
        @Bean
        RecurringTask<Void> sweepLeftoverBlobs(SweepBlobs sweep) {
            return Tasks.recurring("sweep-blobs", Schedules.daily(Dates.SCHOOL_TIME, AT_NIGHT))
                    .execute((_, _) -> report(sweep.all()));
        }
    }

    private static void report(int swept) {
        if (swept > 0) LOG.info("{} files that nothing needed are gone", swept);
    }

    int all() {
        return leftovers.trusts().stream().mapToInt(this::sweep).sum();
    }

    /// The files of a trust that this database does not know are left alone: somebody may have
    /// started a new database beside old files, and want them back.
    int sweep(TrustId trust) {
        var schools = in(trust, Set.of()).call(trusts::schools);
        if (schools.isEmpty()) return 0;
        return in(trust, schools).call(leftovers::sweep);
    }

    private static Scope in(TrustId trust, Set<SchoolId> schools) {
        return new Scope(trust, schools, Actor.Machine.VERGER);
    }
}
