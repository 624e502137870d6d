package org.verger.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.verger.AnySchool;
import org.verger.ServerTest;
import org.verger.answers.Answer;
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
import org.verger.lists.ListKind;
import org.verger.people.PersonName;
import org.verger.platform.Role;
import org.verger.pupils.Pupil;
import org.verger.tables.Findings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// OFF-6: consents that the school's information system has already.
@ServerTest
class ConsentImportsTest {
    private static final String CONSENTS =
            "Pupil reference,Use,Answer,Named,Given by,Given on,From,Until,Source system\n";

    @Autowired BeanFactory beans;
    @Autowired Carers carers;
    @Autowired Answers answers;
    @Autowired Consents consents;
    @Autowired Clock clock;

    private Brought office;
    private Pupil ella;
    private CarerId nia;

    @BeforeEach
    void aChildWithACarerWhoDecides() {
        var school = AnySchool.opened(beans);
        office = new Brought(beans, school.as(Role.OFFICE));
        ella = school.with(AnySchool.child("1", "Ella", "Adair")).getFirst();
        nia = office.by().call(() -> carers.add(new PersonName("Nia", "Adair"), "", ""));
        office.by()
                .run(
                        () ->
                                carers.bind(
                                        new Bond(
                                                nia,
                                                ella.id(),
                                                Relation.MOTHER,
                                                true,
                                                true,
                                                false)));
    }

    @Test
    void consentsComeWithWhoGaveThemAndFromWhereAndAreTakenBackExactly() {
        var before = answered();

        var done =
                office.bring(
                        ListKind.CONSENTS,
                        CONSENTS
                                + "1,Facebook,yes,yes,nia adair,2026-05-04,,2099-08-31,Old MIS\n"
                                + "1,The school’s website,yes,no,Nia Adair,2026-05-04,,,Old MIS\n"
                                + "1,Newspapers and television,no,,pupil,2026-05-04,,,Old MIS\n");

        assertThat(done.added()).isEqualTo(3);
        assertThat(answered())
                .extracting(Answer::purpose, Answer::word, Answer::evidence)
                .containsExactlyInAnyOrder(
                        tuple(Purpose.FACEBOOK, Word.NAMED, new Evidence.Import("Old MIS")),
                        tuple(Purpose.SCHOOL_WEBSITE, Word.SHOWN, new Evidence.Import("Old MIS")),
                        tuple(Purpose.PRESS, Word.NO, new Evidence.Import("Old MIS")));
        assertThat(nameable(Purpose.FACEBOOK)).isTrue();
        assertThat(nameable(Purpose.SCHOOL_WEBSITE)).isFalse();
        assertThat(office.undo(done)).isEmpty();
        assertThat(answered()).isEqualTo(before);
    }

    @Test
    void aRefusalMadeLaterInVergerStandsWhateverAListSays() {
        refuse();

        var id =
                office.upload(
                        ListKind.CONSENTS,
                        CONSENTS + "1,Social networks,yes,,Nia Adair,2026-05-04,,,Old MIS\n");

        assertThat(office.preview(id).tally().count(Effect.KEPT)).isEqualTo(1);
        assertThat(office.take(id).added()).isEqualTo(5);
        assertThat(showable(Purpose.FACEBOOK)).isFalse();
    }

    @Test
    void aYesToAllNetworksIsTakenBackForOneAndGivenAnew() {
        var done =
                office.bring(
                        ListKind.CONSENTS,
                        CONSENTS + "1,Social networks,yes,,Nia Adair,2026-05-04,,,Old MIS\n");
        assertThat(showable(Purpose.FACEBOOK)).isTrue();

        say(Word.NO, Purpose.FACEBOOK, LocalDate.now(clock).minusDays(1));

        assertThat(showable(Purpose.FACEBOOK)).isFalse();
        assertThat(showable(Purpose.YOUTUBE)).isTrue();
        assertThat(office.undo(done)).contains(new NotUndone.ChangedSince(1));
        say(Word.SHOWN, Purpose.FACEBOOK);
        assertThat(showable(Purpose.FACEBOOK)).isTrue();
    }

    @Test
    void onePressTakesAYesToAllNetworksBack() {
        var _ =
                office.bring(
                        ListKind.CONSENTS,
                        CONSENTS + "1,Social networks,yes,,Nia Adair,2026-05-04,,,Old MIS\n");

        var paper = new Evidence.Paper(Optional.empty());
        var said =
                office.by().call(() -> answers.refuseAll(ella.id(), new Sayer.OfCarer(nia), paper));

        assertThat(said).isEqualTo(new Outcome.Done());
        assertThat(Purpose.values()).noneMatch(this::showable);
    }

    @Test
    void aLaterYesToOneNetworkOutweighsANoToAllOfThem() {
        var done =
                office.bring(
                        ListKind.CONSENTS,
                        CONSENTS + "1,Social networks,no,,Nia Adair,2026-05-04,,,Old MIS\n");
        assertThat(done.added()).isEqualTo(6);

        say(Word.SHOWN, Purpose.BLUESKY);

        assertThat(showable(Purpose.BLUESKY)).isTrue();
        assertThat(showable(Purpose.X)).isFalse();
    }

    @Test
    void aYesToAllNetworksIsTakenOffTheRecordWithItsList() {
        var done =
                office.bring(
                        ListKind.CONSENTS,
                        CONSENTS + "1,Social networks,yes,,Nia Adair,2026-05-04,,,Old MIS\n");

        assertThat(office.undo(done)).isEmpty();

        assertThat(answered()).isEmpty();
        assertThat(showable(Purpose.MASTODON)).isFalse();
    }

    @Test
    void allNetworksAndOneOfThemAreNotAnsweredTwice() {
        assertThat(
                        complaints(
                                """
                                1,Social networks,yes,,Nia Adair,2026-05-04,,,Old MIS
                                1,X,no,,Nia Adair,2026-05-04,,,Old MIS
                                """))
                .containsExactly(3);
    }

    @Test
    void anOlderAnswerIsReplacedAndStandsAgainWhenTheListIsTakenBack() {
        var first =
                office.bring(
                        ListKind.CONSENTS,
                        CONSENTS + "1,Facebook,yes,,Nia Adair,2026-05-04,,,Old MIS\n");
        assertThat(showable(Purpose.FACEBOOK)).isTrue();

        var second =
                office.bring(
                        ListKind.CONSENTS,
                        CONSENTS + "1,Facebook,no,,Nia Adair,2026-06-01,,,Old MIS\n");

        assertThat(second.changed()).isEqualTo(1);
        assertThat(showable(Purpose.FACEBOOK)).isFalse();
        assertThat(office.undo(first)).contains(new NotUndone.ChangedSince(1));
        assertThat(office.undo(second)).isEmpty();
        assertThat(showable(Purpose.FACEBOOK)).isTrue();
        assertThat(office.undo(first)).isEmpty();
        assertThat(answered()).isEmpty();
    }

    @Test
    void whoGaveAConsentHasToDecideForTheChild() {
        assertThat(
                        complaints(
                                """
                                1,Social networks,yes,,Nobody Known,2026-05-04,,,Mis
                                2,X,yes,,pupil,2026-05-04,,,Mis
                                """))
                .containsExactly(2, 3);
    }

    /// The lines of which something is complained.
    private List<Integer> complaints(String rows) {
        var list = (CONSENTS + rows).getBytes(UTF_8);
        var imports = beans.getBean(Imports.class);
        var answer = office.by().call(() -> imports.upload(ListKind.CONSENTS, "c.csv", list));
        return ((Upload.Unusable) answer)
                .findings().complaints().stream().map(Findings.Complaint::line).toList();
    }

    private List<Answer> answered() {
        return office.by().call(() -> answers.list(ella.id()));
    }

    private boolean nameable(Purpose use) {
        var today = LocalDate.now(clock);
        return office.by()
                .call(() -> consents.nameable(Set.of(ella.id()), use, today))
                .contains(ella.id());
    }

    private boolean showable(Purpose use) {
        var today = LocalDate.now(clock);
        return office.by()
                .call(() -> consents.showable(Set.of(ella.id()), use, today))
                .contains(ella.id());
    }

    private void refuse() {
        say(Word.NO, Purpose.FACEBOOK);
    }

    private void say(Word word, Purpose use) {
        say(word, use, LocalDate.now(clock));
    }

    private void say(Word word, Purpose use, LocalDate on) {
        var slip =
                new Slip(
                        new Sayer.OfCarer(nia),
                        Map.of(use, word),
                        on,
                        on,
                        new Until.Withdrawal(),
                        new Evidence.Paper(Optional.empty()));
        var said = office.by().call(() -> answers.record(ella.id(), slip));
        assertThat(said).isEqualTo(new Outcome.Done());
    }
}
