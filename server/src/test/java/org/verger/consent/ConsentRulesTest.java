package org.verger.consent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.verger.platform.Actor;
import org.verger.platform.PersonId;
import org.verger.platform.Role;
import org.verger.pupils.PupilId;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

class ConsentRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 10);

    @Test
    void aConsentIsWithdrawnOnce() {
        var withdrawn = new Consent(id(), child(), open(TODAY), since(TODAY));

        assertThat(ConsentRules.withdrawing(withdrawn, somebody(Role.OFFICE)))
                .containsExactly(Refusal.WITHDRAWN_ALREADY);
        assertThat(ConsentRules.withdrawing(standing(open(TODAY)), somebody(Role.OFFICE)))
                .isEmpty();
    }

    @Test
    void aConsentHoldsFromItsFirstDayToItsLast() {
        var consent = standing(terms(TODAY, new Until.Day(TODAY.plusDays(1))));

        assertThat(consent.holdsOn(TODAY.minusDays(1))).isFalse();
        assertThat(consent.holdsOn(TODAY)).isTrue();
        assertThat(consent.holdsOn(TODAY.plusDays(1))).isTrue();
        assertThat(consent.holdsOn(TODAY.plusDays(2))).isFalse();
    }

    @Test
    void oneNoOutweighsEveryYesAndSilenceIsNo() {
        assertThat(ConsentRules.together(List.of())).isEqualTo(Voice.Word.NO);
        assertThat(ConsentRules.together(List.of(Voice.Word.SHOWN, Voice.Word.NO)))
                .isEqualTo(Voice.Word.NO);
        assertThat(ConsentRules.together(List.of(Voice.Word.SHOWN, Voice.Word.NAMED)))
                .isEqualTo(Voice.Word.NAMED);
        assertThat(ConsentRules.together(List.of(Voice.Word.SHOWN))).isEqualTo(Voice.Word.SHOWN);
    }

    @Test
    void whatWasSaidOfAllNetworksWasSaidOfEachAndOfNothingElse() {
        assertThat(Purpose.FACEBOOK.isMeantBy(Purpose.SOCIAL_NETWORKS)).isTrue();
        assertThat(Purpose.PRESS.isMeantBy(Purpose.SOCIAL_NETWORKS)).isFalse();
        assertThat(Purpose.FACEBOOK.isMeantBy(Purpose.INSTAGRAM)).isFalse();
    }

    private static Terms open(LocalDate from) {
        return terms(from, new Until.Withdrawal());
    }

    private static Terms terms(LocalDate from, Until until) {
        return new Terms(Purpose.SCHOOL_PAGE, new GivenBy("Mrs Holt", from), from, until);
    }

    private static Consent standing(Terms terms) {
        return new Consent(id(), child(), terms, new Consent.State.Standing());
    }

    private static Consent.State since(LocalDate day) {
        return new Consent.State.Withdrawn(day);
    }

    private static ConsentId id() {
        return new ConsentId(UUID.randomUUID());
    }

    private static PupilId child() {
        return new PupilId(UUID.randomUUID());
    }

    private static Actor.Someone somebody(Role role) {
        return new Actor.Someone(new PersonId(UUID.randomUUID()), "Mira Holt", Set.of(role));
    }
}
