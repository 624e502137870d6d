package org.verger.templates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.verger.platform.PersonId;
import org.verger.posts.Fingerprint;
import org.verger.posts.Site;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// PRN-6: a yes in calm is to exactly what was seen, and goes on holding.
class TemplateTest {
    private static final Instant AGREED = Instant.parse("2026-11-02T08:00:00Z");

    /// Worked out by another program as it was written before there was a choice of places.
    private static final Fingerprint BEFORE =
            new Fingerprint("05501f2ded1726bc17be58a03b9fff9d3fdaa53bd92f6312accf5b63cb0fd9d1");

    @Test
    void aYesFromBeforeThereWasAChoiceOfPlacesHolds() {
        assertThat(state(Site.SCHOOL_PAGE)).isEqualTo(Template.State.READY);
    }

    @Test
    void itIsAYesToNoOtherPlace() {
        var elsewhere = new Site("mastodon");

        assertThat(state(elsewhere)).isEqualTo(Template.State.WAITING);
        assertThat(state(Site.SCHOOL_PAGE, elsewhere)).isEqualTo(Template.State.WAITING);
    }

    private static Template.State state(Site... sites) {
        return new Template(
                        new TemplateId(new UUID(1, 1)),
                        "School is closed",
                        "We are closed today: {Why: snow / ice}.",
                        Set.of(sites),
                        new PersonId(new UUID(2, 1)),
                        AGREED,
                        Optional.of(yes()),
                        false)
                .state(AGREED.plusSeconds(60));
    }

    private static Template.Yes yes() {
        var until = AGREED.plusSeconds(3600);
        var ruth = new PersonId(new UUID(2, 2));
        return new Template.Yes(ruth, BEFORE, Set.of(), AGREED, until, false);
    }
}
