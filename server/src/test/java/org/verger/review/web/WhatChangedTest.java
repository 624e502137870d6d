package org.verger.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.verger.gate.Picture.Source;
import org.verger.gate.Verdict;
import org.verger.verdicts.Judged;
import org.verger.verdicts.Kept;
import org.verger.verdicts.Stage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

class WhatChangedTest {
    private static final Optional<Source> OURS = Optional.of(Source.OURS);

    @Test
    void whatIsTheSameWasSentAgainAsItWas() {
        var changed = WhatChanged.between(kept("0", OURS), kept("0", OURS), "");

        assertThat(changed.isNothing()).isTrue();
    }

    /// Of an older post nobody kept whose its photos were: that it is another one is known.
    @Test
    void whatIsNotTheSameIsNeverSaidToBe() {
        var changed = WhatChanged.between(kept("0", Optional.empty()), kept("1", OURS), "");

        assertThat(changed.isNothing()).isFalse();
        assertThat(changed.more()).singleElement().asString().endsWith("look at all of it.");
    }

    private static Kept kept(String digit, Optional<Source> source) {
        return new Kept(
                Instant.EPOCH,
                new Judged(
                        new UUID(0, 9),
                        Stage.SUBMITTED,
                        digit.repeat(64),
                        "A word.",
                        Optional.empty(),
                        List.of("bulletin"),
                        List.of(new Judged.Shown(new UUID(0, 1), "Pots.", 0, "", source)),
                        0,
                        new Verdict("default 1", "roster 1", List.of()),
                        Set.of()));
    }
}
