package org.verger.imports;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.MILLISECONDS;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.verger.AnySchool;
import org.verger.ServerTest;
import org.verger.lists.LargeLists;
import org.verger.lists.ListKind;
import org.verger.platform.Role;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/// How long a large list takes, from its upload to its end, and how much memory it needs: the most
/// that is alive at any time, seen by collecting all garbage again and again while it runs.
@ServerTest
class ImportFiguresTest {
    private static final int FEW = 4_000;
    private static final int MANY = 40_000;

    @TempDir Path folder;

    @Autowired BeanFactory beans;

    /// What a list may be that has a row for each of many pupils.
    enum Large {
        PLAIN,
        ONEROSTER;

        private ListKind kind() {
            return this == PLAIN ? ListKind.PUPILS : ListKind.ONEROSTER;
        }

        private byte[] of(int pupils) {
            return this == PLAIN
                    ? LargeLists.plain(pupils).getBytes(UTF_8)
                    : LargeLists.oneRoster(pupils);
        }
    }

    @Test
    void fourThousandPupilsAreTakenOver() throws IOException {
        var _ = time(Large.PLAIN, FEW);
    }

    /// What grows is the file itself and, for OneRoster, whose tables refer to one another, one
    /// entry a person.
    @Tag("soak")
    @ParameterizedTest
    @EnumSource(Large.class)
    void fortyThousandPupilsNeedNoMoreRoomThanFourThousand(Large list) throws IOException {
        long few = highWater(list, FEW);
        long many = highWater(list, MANY);
        assertThat(time(list, MANY)).isLessThan(Duration.ofMinutes(1));

        System.out.printf(
                "%s: at most %d MB alive with %d pupils, %d MB with %d: %.2f times as much%n",
                list, few >> 20, FEW, many >> 20, MANY, (double) many / few);
        assertThat((double) many / few).isLessThan(1.5);
    }

    private Duration time(Large list, int pupils) throws IOException {
        var file = written(list, pupils);
        long begun = System.nanoTime();

        bring(list, pupils, file);

        var took = Duration.ofNanos(System.nanoTime() - begun);
        System.out.printf("%s: %d pupils in %.1f s%n", list, pupils, took.toMillis() / 1000.0);
        return took;
    }

    private long highWater(Large list, int pupils) throws IOException {
        var file = written(list, pupils);
        var highest = new AtomicLong();
        try (var watch = Executors.newSingleThreadScheduledExecutor()) {
            var _ =
                    watch.scheduleWithFixedDelay(
                            () -> highest.accumulateAndGet(alive(), Math::max),
                            0,
                            500,
                            MILLISECONDS);

            bring(list, pupils, file);
        }

        return highest.get();
    }

    /// Whoever brings a list does not hold its file in this machine's memory once it is uploaded.
    private void bring(Large list, int pupils, Path file) throws IOException {
        var office = new Brought(beans, AnySchool.opened(beans).as(Role.OFFICE));

        var done = office.take(office.upload(list.kind(), Files.readAllBytes(file)));

        assertThat(done.state()).isEqualTo(PastImport.State.DONE);
        assertThat(done.added()).isGreaterThanOrEqualTo(pupils);
        assertThat(done.stepsDone()).isEqualTo(done.stepsAll());
    }

    private Path written(Large list, int pupils) throws IOException {
        return Files.write(folder.resolve(list + "-" + pupils), list.of(pupils));
    }

    /// What the collection itself left: by the time at which somebody asks what is used, others
    /// have made new garbage.
    private static long alive() {
        System.gc();
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getCollectionUsage().getUsed())
                .sum();
    }
}
