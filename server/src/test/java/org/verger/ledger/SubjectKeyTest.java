package org.verger.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.Map;

class SubjectKeyTest {
    private static final Payload PAYLOAD = Payload.of(Map.of("name", "Tom"));

    private final SubjectKey key = SubjectKey.generate();

    @Test
    void whatItSealsItOpensInItsPlaceOnly() {
        var particulars = key.seal(PAYLOAD, "entry/1");

        assertThat(SubjectKey.of(key.toBytes()).open(particulars, "entry/1")).isEqualTo(PAYLOAD);
        assertThatThrownBy(() -> key.open(particulars, "entry/2"))
                .hasMessage("entry/2 was altered: it does not open");
    }

    @Test
    void itKnowsWhatItSealedFromWhatAnEarlierKeyOfTheSubjectDid() {
        assertThat(key.sealed(key.seal(PAYLOAD, "entry/1"))).isTrue();
        assertThat(key.sealed(SubjectKey.generate().seal(PAYLOAD, "entry/1"))).isFalse();
    }

    @Test
    void theSameParticularsNeverCommitToTheSameHash() {
        assertThat(Payload.of(Map.of("name", "Tom")).commitment())
                .isNotEqualTo(PAYLOAD.commitment());
    }
}
