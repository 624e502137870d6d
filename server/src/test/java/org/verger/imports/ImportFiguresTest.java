package org.verger.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.verger.AnySchool;
import org.verger.ServerTest;
import org.verger.lists.ListKind;
import org.verger.platform.Role;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.stream.Stream;

/// How long a large list takes, from its upload to its end, and how much memory it needs.
@ServerTest
class ImportFiguresTest {
    private static final Duration LONGEST = Duration.ofMinutes(1);

    @Autowired BeanFactory beans;

    @Test
    void fourThousandPupilsAreTakenOver() {
        assertThat(bring(4_000)).isLessThan(LONGEST);
    }

    @Test
    @Tag("real")
    void fortyThousandPupilsAreTakenOverWithinAMinute() {
        assertThat(bring(40_000)).isLessThan(LONGEST);
    }

    private Duration bring(int pupils) {
        var office = new Brought(beans, AnySchool.opened(beans).as(Role.OFFICE));
        var text = new StringBuilder("Reference,Given name,Family name,Year group,Class\n");
        for (int i = 0; i < pupils; i++) {
            text.append("A%d,Given%d,Family%d,%d,Robin\n".formatted(i, i, i, i % 13));
        }
        System.gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        long before = heap().mapToLong(pool -> pool.getUsage().getUsed()).sum();
        long begun = System.nanoTime();

        var done = office.bring(ListKind.PUPILS, text.toString());

        var took = Duration.ofNanos(System.nanoTime() - begun);
        long peak = heap().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        System.out.printf(
                "%d pupils in %d ms, heap at most %d MB over %d MB before%n",
                pupils, took.toMillis(), (peak - before) >> 20, before >> 20);
        assertThat(done.state()).isEqualTo(PastImport.State.DONE);
        assertThat(done.added()).isEqualTo(pupils);
        return took;
    }

    private static Stream<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP);
    }
}
