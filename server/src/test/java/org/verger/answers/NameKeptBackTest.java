package org.verger.answers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.verger.carers.CarerId;
import org.verger.consent.Purpose;
import org.verger.consent.Until;
import org.verger.consent.Voice.Word;
import org.verger.pupils.PupilId;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// OFF-6: whoever keeps the name back keeps back nothing else, on no day.
class NameKeptBackTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 10);
    private static final Sayer MOTHER = new Sayer.OfCarer(new CarerId(new UUID(0, 2)));
    private static final Until OPEN = new Until.Withdrawal();
    private static final Evidence LINK = new Evidence.Link();

    @Test
    void everyNamedYesBecomesOneWithoutForTheSameDays() {
        var ends = new Until.Day(TODAY.plusDays(90));
        var page = said(Purpose.SCHOOL_PAGE, Word.NAMED, TODAY.minusDays(5), ends);
        var press = said(Purpose.PRESS, Word.NAMED, TODAY.minusDays(5), ends);

        assertThat(slips(page, press))
                .containsExactly(
                        slip(
                                TODAY,
                                ends,
                                Map.of(
                                        Purpose.SCHOOL_PAGE, Word.SHOWN,
                                        Purpose.PRESS, Word.SHOWN)));
    }

    @Test
    void aNoAndAYesWithoutTheNameStayAsTheyAre() {
        var no = said(Purpose.FACEBOOK, Word.NO, TODAY.minusDays(5), OPEN);
        var shown = said(Purpose.PRESS, Word.SHOWN, TODAY.minusDays(5), OPEN);

        assertThat(slips(no, shown)).isEmpty();
    }

    @Test
    void whatIsOverIsLeftAlone() {
        var over = said(Purpose.PRESS, Word.NAMED, TODAY.minusDays(9), day(TODAY.minusDays(1)));
        var replaced = replacedOn(TODAY, said(Purpose.X, Word.NAMED, TODAY.minusDays(9), OPEN));

        assertThat(slips(over, replaced)).isEmpty();
    }

    /// A later no takes the place of today's yes on a day to come: it does so still.
    @Test
    void aNoThatIsToComeStillComes() {
        var comes = TODAY.plusDays(20);
        var yes = replacedOn(comes, said(Purpose.PRESS, Word.NAMED, TODAY, OPEN));
        var no = said(Purpose.PRESS, Word.NO, comes, OPEN);

        assertThat(slips(yes, no))
                .containsExactly(
                        slip(TODAY, day(comes.minusDays(1)), Map.of(Purpose.PRESS, Word.SHOWN)));
    }

    /// What begins later is said last, and so is not lost by what is said first.
    @Test
    void aYesThatIsToComeIsKeptWithoutTheNameToo() {
        var comes = TODAY.plusDays(20);
        var later = said(Purpose.PRESS, Word.NAMED, comes, OPEN);
        var now = replacedOn(comes, said(Purpose.PRESS, Word.SHOWN, TODAY, OPEN));

        assertThat(slips(later, now)).extracting(Slip::from).containsExactly(TODAY, comes);
        assertThat(slips(later, now))
                .allSatisfy(one -> assertThat(one.words()).containsValue(Word.SHOWN));
    }

    @Test
    void whatAnotherSaidIsTheirs() {
        var named = said(Purpose.PRESS, Word.NAMED, TODAY, OPEN);

        assertThat(NameKeptBack.slips(new Sayer.TheChild(), List.of(named), TODAY, _ -> LINK))
                .isEmpty();
    }

    private static List<Slip> slips(Answer... all) {
        return NameKeptBack.slips(MOTHER, List.of(all), TODAY, _ -> LINK);
    }

    private static Slip slip(LocalDate from, Until until, Map<Purpose, Word> words) {
        return new Slip(MOTHER, words, TODAY, from, until, LINK);
    }

    private static Until day(LocalDate last) {
        return new Until.Day(last);
    }

    private static Answer said(Purpose use, Word word, LocalDate from, Until until) {
        return new Answer(
                new AnswerId(UUID.randomUUID()),
                new PupilId(new UUID(0, 1)),
                MOTHER,
                use,
                word,
                from,
                from,
                until,
                new Evidence.Paper(Optional.empty()),
                Optional.empty());
    }

    private static Answer replacedOn(LocalDate day, Answer one) {
        return new Answer(
                one.id(),
                one.child(),
                one.sayer(),
                one.purpose(),
                one.word(),
                one.on(),
                one.from(),
                one.until(),
                one.evidence(),
                Optional.of(day));
    }
}
