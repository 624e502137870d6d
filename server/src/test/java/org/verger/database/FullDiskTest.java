package org.verger.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;

/// A real disk, a small one: mounting it takes root, which the build server has.
@Tag("real")
class FullDiskTest {
    @TempDir Path disk;
    private boolean isMounted;

    @BeforeEach
    void mount() throws Exception {
        isMounted = run("mount", "-t", "tmpfs", "-o", "size=20m", "tmpfs", disk.toString()) == 0;
        if (System.getenv("CI") != null) assertThat(isMounted).isTrue();
        assumeTrue(isMounted, "mounting a small disk takes root");
    }

    @AfterEach
    void unmount() throws Exception {
        if (isMounted) assertThat(run("umount", disk.toString())).isZero();
    }

    @Test
    void aFullDiskIsNamedAndTheNextStartWithRoomSucceeds() throws Exception {
        assertFull();
        grow(80);
        assertFull();
        assertThat(disk.resolve("postgres/data")).doesNotExist();
        grow(300);

        try (var postgres = EmbeddedPostgres.start(disk, 0)) {
            assertThat(postgres.process()).isPresent();
        }
    }

    @Test
    void aDiskThatCanOnlyBeReadIsNamed() throws Exception {
        assertThat(run("mount", "-o", "remount,ro", disk.toString())).isZero();

        assertThatThrownBy(() -> EmbeddedPostgres.start(disk, 0))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("can only be read");
    }

    @Test
    void aLongNameWithSpacesIsFine() throws Exception {
        grow(300);
        var home = disk.resolve("the database's own, long ".repeat(4) + "folder");

        try (var postgres = EmbeddedPostgres.start(home, 0)) {
            assertThat(postgres.process()).isPresent();
        }
    }

    private void assertFull() {
        assertThatThrownBy(() -> EmbeddedPostgres.start(disk, 0))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageMatching("The disk that holds .* is full\\.");
    }

    private void grow(int megabytes) throws IOException, InterruptedException {
        assertThat(run("mount", "-o", "remount,size=" + megabytes + "m", disk.toString())).isZero();
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }
}
