package org.verger.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verger.platform.Actor;
import org.verger.platform.PersonId;
import org.verger.platform.Role;

import java.util.Set;
import java.util.UUID;

class PageRulesTest {
    private static final boolean OPEN = true;
    private static final boolean CLOSED = false;

    /// OFF-4, SCP-2: it goes live only by the trust's word.
    @Test
    void theTrustOpensAndClosesIt() {
        assertThat(PageRules.opening(asked(Role.TRUST_OFFICER, CLOSED))).isEmpty();
        assertThat(PageRules.closing(asked(Role.TRUST_OFFICER, OPEN))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TRUST_OFFICER")
    void nobodyElseDoes(Role role) {
        assertThat(PageRules.opening(asked(role, CLOSED))).containsExactly(Refusal.NO_RIGHT);
        assertThat(PageRules.closing(asked(role, OPEN))).containsExactly(Refusal.NO_RIGHT);
    }

    @Test
    void whatIsOpenIsNotOpenedAndWhatIsClosedNotClosed() {
        assertThat(PageRules.opening(asked(Role.HEAD, OPEN)))
                .containsExactly(Refusal.NO_RIGHT, Refusal.OPEN_ALREADY);
        assertThat(PageRules.closing(asked(Role.TRUST_OFFICER, CLOSED)))
                .containsExactly(Refusal.CLOSED_ALREADY);
    }

    @ParameterizedTest
    @EnumSource
    void theSchoolSaysHowItLooks(Role role) {
        var mayIt = Set.of(Role.HEAD, Role.OFFICE).contains(role);

        assertThat(PageRules.dressing(actor(role)).isEmpty()).isEqualTo(mayIt);
    }

    private static PageRules.Facts asked(Role role, boolean open) {
        return new PageRules.Facts(actor(role), open);
    }

    private static Actor.Someone actor(Role role) {
        return new Actor.Someone(new PersonId(new UUID(0, 1)), "Leila Haddad", Set.of(role));
    }
}
