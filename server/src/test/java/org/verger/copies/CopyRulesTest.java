package org.verger.copies;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.verger.answers.Answer;
import org.verger.answers.AnswerId;
import org.verger.answers.Evidence;
import org.verger.answers.Sayer;
import org.verger.consent.Consent;
import org.verger.consent.ConsentId;
import org.verger.consent.GivenBy;
import org.verger.consent.Purpose;
import org.verger.consent.Terms;
import org.verger.consent.Until;
import org.verger.consent.Voice.Word;
import org.verger.copies.AnswerStep.Becomes;
import org.verger.pupils.PupilId;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// OFF-6: what a list brings from elsewhere never takes the place of a later word.
class CopyRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final PupilId CHILD = new PupilId(new UUID(0, 1));

    @Test
    void whatNobodyAnsweredIsAdded() {
        assertThat(becomes(yes(MAY))).isEqualTo(Becomes.ADDED);
    }

    @Test
    void anOlderAnswerIsReplaced() {
        var earlier = answer(Word.SHOWN, MAY, new Evidence.Link());

        var facts = facts(no(JUNE), List.of(earlier), List.of());

        assertThat(CopyRules.becomes(facts)).isEqualTo(Becomes.REPLACES);
        assertThat(CopyRules.before(facts)).containsExactly(earlier);
        assertThat(CopyRules.starts(facts)).isEqualTo(JUNE);
    }

    @Test
    void aNoWaitsForNoYesThatIsYetToBegin() {
        var now = replaced(answer(Word.SHOWN, MAY, new Evidence.Link()), TODAY.plusDays(30));
        var toCome = from(answer(Word.SHOWN, MAY, paper()), TODAY.plusDays(30));

        var facts = facts(no(TODAY), List.of(now, toCome), List.of());

        assertThat(CopyRules.becomes(facts)).isEqualTo(Becomes.REPLACES);
        assertThat(CopyRules.before(facts)).containsExactly(now, toCome);
        assertThat(CopyRules.starts(facts)).isEqualTo(TODAY);
    }

    @Test
    void aYesThatNeverBeganDelaysNothing() {
        var day = TODAY.plusDays(30);
        var never = replaced(from(answer(Word.SHOWN, MAY, paper()), day), day);

        assertThat(CopyRules.starts(facts(no(TODAY), List.of(never), List.of()))).isEqualTo(TODAY);
        assertThat(CopyRules.starts(facts(yes(TODAY), List.of(never), List.of()))).isEqualTo(TODAY);
    }

    @Test
    void aNoThatIsOnRecordForLaterHoldsFromNow() {
        var later = from(answer(Word.NO, MAY, new Evidence.Import("MIS")), TODAY.plusDays(30));

        var facts = facts(no(MAY), List.of(later), List.of());

        assertThat(CopyRules.becomes(facts)).isEqualTo(Becomes.REPLACES);
        assertThat(CopyRules.starts(facts)).isEqualTo(MAY);
    }

    @Test
    void aLaterRefusalStands() {
        assertThat(becomes(yes(MAY), answer(Word.NO, JUNE, new Evidence.Link())))
                .isEqualTo(Becomes.LATER_WORD_STANDS);
    }

    @Test
    void aLaterYesStandsToo() {
        assertThat(becomes(no(MAY), answer(Word.SHOWN, JUNE, paper())))
                .isEqualTo(Becomes.LATER_WORD_STANDS);
    }

    @Test
    void onTheSameDayANoOutweighsAYesWhereverItWasSaid() {
        var copied = new Evidence.Import("MIS");

        assertThat(becomes(yes(JUNE), answer(Word.NO, JUNE, paper())))
                .isEqualTo(Becomes.LATER_WORD_STANDS);
        assertThat(becomes(yes(JUNE), answer(Word.NO, JUNE, copied)))
                .isEqualTo(Becomes.LATER_WORD_STANDS);
        assertThat(becomes(no(JUNE), answer(Word.SHOWN, JUNE, paper())))
                .isEqualTo(Becomes.REPLACES);
        assertThat(becomes(no(JUNE), answer(Word.SHOWN, JUNE, copied))).isEqualTo(Becomes.REPLACES);
    }

    @Test
    void ofTwoYesesOfOneDayVergersOwnStandsAndAnotherListsDoesNot() {
        assertThat(becomes(yes(JUNE), answer(Word.NAMED, JUNE, paper())))
                .isEqualTo(Becomes.LATER_WORD_STANDS);
        assertThat(becomes(yes(JUNE), answer(Word.NAMED, JUNE, new Evidence.Import("MIS"))))
                .isEqualTo(Becomes.REPLACES);
    }

    @Test
    void aLaterAnswerThatIsOverByNowStillCounts() {
        var over =
                new Answer(
                        new AnswerId(new UUID(0, 9)),
                        CHILD,
                        new Sayer.TheChild(),
                        Purpose.PRESS,
                        Word.NO,
                        JUNE,
                        JUNE,
                        new Until.Day(JUNE.plusDays(3)),
                        new Evidence.Link(),
                        Optional.empty());

        assertThat(becomes(yes(MAY), over)).isEqualTo(Becomes.LATER_WORD_STANDS);
    }

    @Test
    void theSameListAgainChangesNothing() {
        assertThat(becomes(yes(MAY), answer(Word.SHOWN, MAY, new Evidence.Import("MIS"))))
                .isEqualTo(Becomes.SAME);
    }

    @Test
    void aPaperTakenBackSinceOutweighsAYesAndNotANo() {
        var takenBack = List.of(paperTakenBackOn(JUNE));

        assertThat(CopyRules.becomes(facts(yes(MAY), List.of(), takenBack)))
                .isEqualTo(Becomes.LATER_WORD_STANDS);
        assertThat(CopyRules.becomes(facts(no(MAY), List.of(), takenBack)))
                .isEqualTo(Becomes.ADDED);
        assertThat(CopyRules.becomes(facts(yes(JUNE.plusDays(1)), List.of(), takenBack)))
                .isEqualTo(Becomes.ADDED);
    }

    private static Becomes becomes(AnswerEntry entry, Answer... earlier) {
        return CopyRules.becomes(facts(entry, List.of(earlier), List.of()));
    }

    private static CopyRules.Facts facts(
            AnswerEntry entry, List<Answer> earlier, List<Consent> takenBack) {
        return new CopyRules.Facts(entry, earlier, takenBack, TODAY);
    }

    private static AnswerEntry yes(LocalDate on) {
        return entry(Word.SHOWN, on);
    }

    private static AnswerEntry no(LocalDate on) {
        return entry(Word.NO, on);
    }

    private static AnswerEntry entry(Word word, LocalDate on) {
        return new AnswerEntry("1", "pupil", Purpose.PRESS, word, on, on, null, "MIS");
    }

    private static Answer answer(Word word, LocalDate on, Evidence evidence) {
        return new Answer(
                new AnswerId(new UUID(0, 2)),
                CHILD,
                new Sayer.TheChild(),
                Purpose.PRESS,
                word,
                on,
                on,
                new Until.Withdrawal(),
                evidence,
                Optional.empty());
    }

    private static Answer from(Answer one, LocalDate day) {
        return with(one, day, one.replaced());
    }

    private static Answer replaced(Answer one, LocalDate day) {
        return with(one, one.from(), Optional.of(day));
    }

    private static Answer with(Answer one, LocalDate from, Optional<LocalDate> replaced) {
        return new Answer(
                one.id(),
                one.child(),
                one.sayer(),
                one.purpose(),
                one.word(),
                one.on(),
                from,
                one.until(),
                one.evidence(),
                replaced);
    }

    private static Evidence paper() {
        return new Evidence.Paper(Optional.empty());
    }

    private static Consent paperTakenBackOn(LocalDate day) {
        return new Consent(
                new ConsentId(new UUID(0, 3)),
                CHILD,
                new Terms(
                        Purpose.PRESS, new GivenBy("Nia Adair", MAY), MAY, new Until.Withdrawal()),
                new Consent.State.Withdrawn(day));
    }
}
