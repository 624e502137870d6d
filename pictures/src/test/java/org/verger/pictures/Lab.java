package org.verger.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import org.verger.pictures.Development.Developed;
import org.verger.pictures.Development.Refused;

import java.nio.file.Path;

/// The darkroom that the tests share, and short words for what came out of it.
final class Lab {
    static final Darkroom DARKROOM = new Darkroom(Limits.DEFAULT, Path.of("target", "native"));

    private Lab() {}

    static Developed developed(byte[] original) {
        var development = DARKROOM.develop(original);
        assertThat(development).isInstanceOf(Developed.class);
        return (Developed) development;
    }

    static void assertRefused(byte[] original, Reason reason) {
        assertThat(DARKROOM.develop(original)).isEqualTo(new Refused(reason));
    }
}
