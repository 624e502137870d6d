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
    void aPaperInOrderIsRecorded() {
        assertThat(recording(open(TODAY))).isEmpty();
    }

    @Test
    void aPaperSignedTomorrowIsNone() {
        assertThat(recording(terms(TODAY.plusDays(1), TODAY.plusDays(1), new Until.Withdrawal())))
                .containsExactly(Refusal.SIGNED_IN_THE_FUTURE);
    }

    @Test
    void aConsentBeginsWhenItIsSignedOrLater() {
        assertThat(recording(terms(TODAY, TODAY.minusDays(1), new Until.Withdrawal())))
                .containsExactly(Refusal.BEGINS_BEFORE_SIGNED);
    }

    @Test
    void aConsentEndsAfterItBegins() {
        var before = new Until.Day(TODAY.plusDays(4));

        assertThat(recording(terms(TODAY, TODAY.plusDays(5), before)))
                .containsExactly(Refusal.ENDS_BEFORE_IT_BEGINS);
        assertThat(recording(terms(TODAY, TODAY.plusDays(4), before))).isEmpty();
    }

    @Test
    void aConsentThatIsOverIsNotRecorded() {
        var month = TODAY.minusDays(30);

        assertThat(recording(terms(month, month, new Until.Day(TODAY.minusDays(1)))))
                .containsExactly(Refusal.OVER_ALREADY);
        assertThat(recording(terms(month, month, new Until.Day(TODAY)))).isEmpty();
    }

    @Test
    void aUseHasOneConsentAtATime() {
        var first = terms(TODAY, TODAY, new Until.Day(TODAY.plusDays(9)));

        assertThat(recording(open(TODAY.plusDays(9)), standing(first)))
                .containsExactly(Refusal.MEETS_ANOTHER);
        assertThat(recording(open(TODAY.plusDays(10)), standing(first))).isEmpty();
    }

    @Test
    void aWithdrawnConsentLeavesItsDaysFree() {
        var first = new Consent(id(), child(), open(TODAY.minusDays(5)), since(TODAY));

        assertThat(recording(open(TODAY), first)).isEmpty();
        assertThat(
                        recording(
                                terms(
                                        TODAY.minusDays(3),
                                        TODAY.minusDays(1),
                                        new Until.Withdrawal()),
                                first))
                .containsExactly(Refusal.MEETS_ANOTHER);
    }

    @Test
    void whoeverRecordsHoldsTheRight() {
        var facts = new ConsentRules.Facts(open(TODAY), List.of(), somebody(Role.TEACHER), TODAY);

        assertThat(ConsentRules.recording(facts)).containsExactly(Refusal.NO_RIGHT);
    }

    @Test
    void allReasonsAreToldAtOnce() {
        var wrong = terms(TODAY.plusDays(3), TODAY.minusDays(2), new Until.Day(TODAY.minusDays(5)));
        var facts = new ConsentRules.Facts(wrong, List.of(), somebody(Role.GOVERNOR), TODAY);

        assertThat(ConsentRules.recording(facts))
                .containsExactly(
                        Refusal.NO_RIGHT,
                        Refusal.SIGNED_IN_THE_FUTURE,
                        Refusal.BEGINS_BEFORE_SIGNED,
                        Refusal.ENDS_BEFORE_IT_BEGINS,
                        Refusal.OVER_ALREADY);
    }

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
        var consent = standing(terms(TODAY, TODAY, new Until.Day(TODAY.plusDays(1))));

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

    private static List<Refusal> recording(Terms terms, Consent... others) {
        return ConsentRules.recording(
                new ConsentRules.Facts(terms, List.of(others), somebody(Role.OFFICE), TODAY));
    }

    private static Terms open(LocalDate from) {
        return terms(from.isAfter(TODAY) ? TODAY : from, from, new Until.Withdrawal());
    }

    private static Terms terms(LocalDate signed, LocalDate from, Until until) {
        return new Terms(Purpose.SCHOOL_PAGE, new GivenBy("Mrs Holt", signed), from, until);
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
