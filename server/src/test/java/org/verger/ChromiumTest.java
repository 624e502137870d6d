package org.verger;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

import java.nio.file.Path;

class ChromiumTest {
    @TempDir Path empty;

    @Test
    void aMissingBrowserFailsInCi() {
        assertThatThrownBy(() -> Chromium.insistOn(empty.resolve("chromium"), true))
                .isInstanceOf(AssertionFailedError.class);
    }

    @Test
    void aMissingBrowserLeavesATestOutElsewhere() {
        assertThatThrownBy(() -> Chromium.insistOn(empty.resolve("chromium"), false))
                .isInstanceOf(TestAbortedException.class);
    }

    @Test
    void aBrowserThatIsThereWillDo() {
        var program = Path.of(System.getProperty("java.home"), "bin", "java");

        assertThatCode(() -> Chromium.insistOn(program, true)).doesNotThrowAnyException();
    }
}
