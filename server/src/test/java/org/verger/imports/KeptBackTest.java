package org.verger.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.answers.Answers;
import org.verger.answers.Evidence;
import org.verger.answers.Outcome;
import org.verger.answers.Sayer;
import org.verger.answers.Slip;
import org.verger.carers.Bond;
import org.verger.carers.CarerId;
import org.verger.carers.Carers;
import org.verger.carers.Relation;
import org.verger.changes.Effect;
import org.verger.consent.Consents;
import org.verger.consent.Purpose;
import org.verger.consent.Until;
import org.verger.consent.Voice.Word;
import org.verger.doubles.DoubleCarers;
import org.verger.doubles.DoublePupils;
import org.verger.lists.ListKind;
import org.verger.people.PersonName;
import org.verger.tables.Remark;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// OFF-6: what keeps a child back stands through lists of carers, through answers that lists bring,
/// and through the undoing of both.
@ServerTest
class KeptBackTest {
    private static final String CARERS =
            "Pupil reference,Given name,Family name,Relation,Email,Parental responsibility,May"
                    + " consent,Must not be contacted\n";
    private static final String CONSENTS =
            "Pupil reference,Use,Answer,Named,Given by,Given on,From,Until,Source system\n";
    private static final String NIA = "2,Nia,Birch,Mother,nia@home.example,yes,yes,no\n";
    private static final String DAN = "2,Dan,Birch,Father,dan@home.example,yes,yes,no\n";
    private static final String DAN_SILENT = "2,Dan,Birch,Father,dan@home.example,no,no,yes\n";
    private static final String DAN_WITHOUT = "2,Dan,Birch,Father,dan@new.example,no,no,no\n";

    @Autowired BeanFactory beans;
    @Autowired Consents consents;
    @Autowired Answers answers;
    @Autowired Carers carers;
    @Autowired DoubleCarers doubleCarers;
    @Autowired DoublePupils doublePupils;
    @Autowired Clock clock;

    private Newsroom room;
    private Brought office;
    private CarerId nia;

    @BeforeEach
    void tomsMotherSaysYes() {
        room = Newsroom.opened(beans);
        office = new Brought(beans, room.office());
        nia = carer("Nia", Relation.MOTHER, true);
        say(nia, Word.SHOWN);
        assertThat(isShown()).isTrue();
    }

    @Test
    void aNoSaidSinceIsNotUndoneWithTheBond() {
        var dan = room.office().call(() -> carers.add(name("Dan"), "dan@home.example", ""));
        var ella = room.ella().id();
        room.office()
                .run(() -> carers.bind(new Bond(dan, ella, Relation.FATHER, true, true, false)));
        var elsewhere = "1,Dan,Birch,Father,dan@home.example,yes,yes,no\n";
        var done = office.bring(ListKind.CARERS, CARERS + NIA + DAN + elsewhere);

        say(dan, Word.NO);

        assertThat(office.undo(done)).contains(new NotUndone.SaidNo(1));
        assertThat(isShown()).isFalse();
    }

    @Test
    void aNoSaidSinceIsNotUndoneWithTheLaw() {
        var dan = carer("Dan", Relation.FATHER, false);
        var done = office.bring(ListKind.CARERS, CARERS + NIA + DAN);

        say(dan, Word.NO);

        assertThat(office.undo(done)).contains(new NotUndone.SaidNo(1));
        assertThat(isShown()).isFalse();
    }

    @Test
    void aListThatBroughtSomebodyWhoSaidNothingIsUndone() {
        var done = office.bring(ListKind.CARERS, CARERS + NIA + DAN);

        assertThat(office.undo(done)).isEmpty();

        assertThat(isShown()).isTrue();
    }

    @Test
    void whoSaidNoKeepsTheirSayThoughAListGivesThemLess() {
        var dan = carer("Dan", Relation.FATHER, true);
        say(dan, Word.NO);

        var id = office.upload(ListKind.CARERS, CARERS + NIA + DAN_WITHOUT);
        var remarks = office.preview(id).findings().remarks();
        var done = office.take(id);

        assertThat(remarks).contains(new Remark.RowsLeftOut("carers-refusing", 1));
        assertThat(done.changed()).isEqualTo(1);
        assertThat(room.office().call(() -> carers.get(dan)).email()).isEqualTo("dan@new.example");
        assertThat(isShown()).isFalse();
    }

    @Test
    void whoSaidNoIsWrittenToNoMoreWhenAListSaysSo() {
        var dan = carer("Dan", Relation.FATHER, true);
        say(dan, Word.NO);

        var _ = office.bring(ListKind.CARERS, CARERS + NIA + DAN_SILENT);

        var bond =
                room.office().call(() -> carers.bonds(room.tom().id())).stream()
                        .filter(one -> one.carer().equals(dan))
                        .findFirst()
                        .orElseThrow();
        assertThat(bond.mustNotBeContacted()).isTrue();
        assertThat(bond.mayConsent()).isTrue();
        assertThat(isShown()).isFalse();
    }

    @Test
    void anAuthorityStaysOneThoughAListCallsItOtherwise() {
        var _ = carer("Kent", Relation.LOCAL_AUTHORITY, true);
        var other = "2,Kent,Birch,Other,kent@home.example,yes,yes,no\n";

        var id = office.upload(ListKind.CARERS, CARERS + NIA + other);
        var remarks = office.preview(id).findings().remarks();
        var _ = office.take(id);

        assertThat(remarks).contains(new Remark.RowsLeftOut("carers-authority", 1));
        assertThat(isShown()).isFalse();
    }

    @Test
    void whoSaidNothingIsGivenLessByAList() {
        var _ = carer("Dan", Relation.FATHER, true);

        var id = office.upload(ListKind.CARERS, CARERS + NIA + DAN_WITHOUT);

        assertThat(office.preview(id).findings().remarks()).isEmpty();
        assertThat(office.take(id).changed()).isEqualTo(1);
    }

    @Test
    void anAuthorityWithResponsibilityStaysThoughAListLeavesItOut() {
        var _ = carer("Kent", Relation.LOCAL_AUTHORITY, true);
        assertThat(isShown()).isFalse();

        var id = office.upload(ListKind.CARERS, CARERS + NIA);
        var preview = office.preview(id);

        assertThat(preview.findings().remarks())
                .contains(new Remark.RowsLeftOut("carers-authority", 1));
        assertThat(preview.tally().count(Effect.ENDED)).isZero();
        assertThat(office.take(id).ended()).isZero();
        assertThat(isShown()).isFalse();
    }

    @Test
    void aNoOfTheSameDayOutweighsAYesOnPaper() {
        var done = office.bring(ListKind.CONSENTS, CONSENTS + answer("no", today()));

        assertThat(done.changed()).isEqualTo(1);
        assertThat(isShown()).isFalse();
    }

    @Test
    void aNoOfTheSameDayOutweighsTheYesOfAnotherList() {
        var _ = office.bring(ListKind.CONSENTS, CONSENTS + answer("no", today()));

        var second = office.upload(ListKind.CONSENTS, CONSENTS + answer("yes", today()));

        assertThat(office.preview(second).tally().count(Effect.KEPT)).isEqualTo(1);
        assertThat(office.take(second).changed()).isZero();
        assertThat(isShown()).isFalse();
    }

    @Test
    void anImportedYesThatGoesOnUnderAnotherCarerIsNotUndoneHalf() {
        var second = carer("Nina", Relation.MOTHER, true);
        var done =
                office.bring(
                        ListKind.CONSENTS,
                        CONSENTS + answer("yes", today()).replace("Nia", "Nina"));
        room.office().run(() -> merged(doubleCarers.merge(nia, second)));

        assertThat(office.undo(done)).contains(new NotUndone.ChangedSince(1));
    }

    @Test
    void anImportedYesThatGoesOnUnderAnotherChildIsNotUndoneHalf() {
        var later = answer("yes", today()).replace("Facebook", "X");
        var done = office.bring(ListKind.CONSENTS, CONSENTS + later);
        room.office().run(() -> merged(doublePupils.merge(room.ella().id(), room.tom().id())));

        assertThat(office.undo(done)).contains(new NotUndone.ChangedSince(1));
    }

    private static void merged(org.verger.doubles.Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(org.verger.doubles.Outcome.Done.class);
    }

    private static String answer(String word, LocalDate on) {
        return "2,Facebook,%s,,Nia Birch,%s,,,Old MIS\n".formatted(word, on);
    }

    private CarerId carer(String given, Relation relation, boolean decides) {
        var address = given.toLowerCase(Locale.ROOT) + "@home.example";
        var carer = room.office().call(() -> carers.add(name(given), address, ""));
        var tom = room.tom().id();
        room.office()
                .run(() -> carers.bind(new Bond(carer, tom, relation, decides, decides, false)));
        return carer;
    }

    private static PersonName name(String given) {
        return new PersonName(given, "Birch");
    }

    private void say(CarerId carer, Word word) {
        var slip =
                new Slip(
                        new Sayer.OfCarer(carer),
                        Map.of(Purpose.FACEBOOK, word),
                        today(),
                        today(),
                        new Until.Withdrawal(),
                        new Evidence.Paper(Optional.empty()));
        room.office()
                .run(
                        () ->
                                assertThat(answers.record(room.tom().id(), slip))
                                        .isEqualTo(new Outcome.Done()));
    }

    private boolean isShown() {
        var tom = room.tom().id();
        return room.office()
                .call(() -> consents.showable(Set.of(tom), Purpose.FACEBOOK, today()))
                .contains(tom);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
