package org.verger.doubles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.verger.AnySchool.child;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.verger.Newsroom;
import org.verger.ServerTest;
import org.verger.answers.Answers;
import org.verger.answers.Evidence;
import org.verger.answers.Sayer;
import org.verger.answers.Slip;
import org.verger.carers.Bond;
import org.verger.carers.CarerId;
import org.verger.carers.Carers;
import org.verger.carers.Relation;
import org.verger.consent.ConsentWithdrawn;
import org.verger.consent.Consents;
import org.verger.consent.Purpose;
import org.verger.consent.Until;
import org.verger.consent.Voice.Word;
import org.verger.flags.Flags;
import org.verger.flags.Ground;
import org.verger.flags.Reason;
import org.verger.ledger.Thing;
import org.verger.ledger.Timeline;
import org.verger.people.People;
import org.verger.people.PersonName;
import org.verger.platform.NotFound;
import org.verger.platform.Role;
import org.verger.platform.Scope;
import org.verger.pupils.Enrolment;
import org.verger.pupils.Pupil;
import org.verger.pupils.PupilHolder;
import org.verger.pupils.PupilId;
import org.verger.pupils.Roll;
import org.verger.ties.Tie;
import org.verger.ties.Ties;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// OFF-6: two records of one child become one, and the stricter of what they say holds.
@ServerTest
@RecordApplicationEvents
class DoublePupilsTest {
    private static final String REFERRING =
            """
            select distinct relnamespace::regnamespace::text from pg_class
            where oid in (select conrelid from pg_constraint
                          where contype = 'f' and confrelid = 'pupils.pupil'::regclass)
            """;

    /// The roll itself; and what somebody did to a photo, which stays what they did.
    private static final Set<String> NEED_NOT = Set.of("pupils", "watch");

    @Autowired JdbcClient db;
    @Autowired BeanFactory beans;
    @Autowired DoublePupils doubles;
    @Autowired People people;
    @Autowired Roll roll;
    @Autowired Consents consents;
    @Autowired Answers answers;
    @Autowired Carers carers;
    @Autowired Flags flags;
    @Autowired Ties ties;
    @Autowired Timeline timeline;
    @Autowired Clock clock;
    @Autowired ApplicationEvents events;

    private Newsroom room;
    private PupilId first;
    private PupilId second;

    /// Ella may be shown on the school's page; of the other record nothing is known.
    @BeforeEach
    void twoRecords() {
        room = Newsroom.opened(beans);
        second = room.ella().id();
        first = room.tom().id();
    }

    @Test
    void whatWasAgreedToGoesOnUnderTheFirst() {
        merge();

        assertThat(showable()).isTrue();
        assertThat(room.office().call(() -> consents.list(first))).hasSize(1);
    }

    @Test
    void theSecondLeadsToTheFirstAndIsOffTheRoll() {
        merge();

        assertThat(room.office().call(() -> roll.get(second)).id()).isEqualTo(first);
        assertThat(room.office().call(() -> roll.list("")))
                .extracting(Pupil::id)
                .containsExactly(first);
        assertThat(doubles()).isEqualTo(List.of(Refusal.THE_SAME_RECORD));
    }

    @Test
    void aListThatHasTheSecondStillDoesNotBringItBack() {
        merge();

        var listed = List.of(child("1", "Ella", "Adair"), child("2", "Tom", "Birch"));
        room.office().run(() -> assertThat(roll.replace(listed)).isNotNull());

        assertThat(room.office().call(() -> roll.list("")))
                .extracting(Pupil::id)
                .containsExactly(first);
    }

    @Test
    void aUseThatWasTakenBackOnEitherIsTakenBackOnBoth() {
        room.agree(room.tom(), Purpose.SCHOOL_PAGE);
        room.takeBackConsent(room.ella(), Purpose.SCHOOL_PAGE);

        merge();

        assertThat(showable()).isFalse();
        assertThat(comesDown()).contains(Purpose.SCHOOL_PAGE);
    }

    @Test
    void aNoOfACarerWinsOverAYesOfTheSameOne() {
        var mother = mother(first, true);
        bind(mother, second, true);
        say(mother, first, Word.NAMED);
        say(mother, second, Word.NO);

        merge();

        assertThat(showable()).isFalse();
        assertThat(comesDown()).contains(Purpose.SCHOOL_PAGE);
    }

    @Test
    void aFlagOnEitherHoldsAndNobodyIsTold() {
        var reason = new Reason(Ground.POLICE_ADVICE, "Ring first");
        room.ruth().run(() -> assertThat(flags.set(second, reason)).isNotNull());

        var told = room.office().call(() -> doubles.compare(first, second));
        merge();

        assertThat(told.toString()).doesNotContainIgnoringCase("flag").doesNotContain("never");
        assertThat(showable()).isFalse();
        assertThat(room.ruth().call(() -> flags.list(first))).hasSize(1);
    }

    @Test
    void carersTiesAndPhotosGoOverAsWell() {
        var mother = mother(second, true);
        room.mira().run(() -> assertThat(declare(second)).isNotNull());
        var post = room.draft(Newsroom.NOW, room.ella());

        var told = room.office().call(() -> doubles.compare(first, second));
        merge();

        assertThat(told.moves()).hasSize(4).anyMatch(line -> line.contains("carer"));
        assertThat(room.office().call(() -> carers.bonds(first)))
                .extracting(Bond::carer)
                .containsExactly(mother);
        assertThat(room.ruth().call(() -> ties.of(first))).hasSize(1);
        assertThat(room.post(post).children()).containsExactly(first);
    }

    @Test
    void whatTheLawGivesACarerIsNotGuessed() {
        var mother = mother(first, true);
        bind(mother, second, false);

        assertThat(room.office().call(() -> doubles.merge(first, second)))
                .isInstanceOf(Outcome.Refused.class);

        assertThat(room.office().call(() -> carers.bonds(second))).hasSize(1);
    }

    @Test
    void anApprovedPostThatIsNotOutYetForbidsIt() {
        var post = room.approved(Newsroom.LATER, room.ella());

        assertThat(room.office().call(() -> doubles.merge(first, second)))
                .isInstanceOf(Outcome.Refused.class);

        assertThat(room.post(post).children()).containsExactly(second);
    }

    @Test
    void theLedgerKeepsItOnBoth() {
        merge();

        assertThat(verbs(first)).contains("pupil.merged");
        assertThat(verbs(second)).contains("pupil.led_on");
    }

    @Test
    void everyModuleThatRefersToAChildIsAHolder() {
        var holders =
                beans.getBeanProvider(PupilHolder.class).stream()
                        .map(holder -> holder.getClass().getPackageName())
                        .map(name -> name.replaceFirst("^org\\.verger\\.", ""))
                        .toList();

        var referring = db.sql(REFERRING).query((row, _) -> row.getString(1)).list();

        assertThat(referring)
                .contains("consent", "photos")
                .filteredOn(module -> !NEED_NOT.contains(module))
                .allMatch(holders::contains);
    }

    @Test
    void anotherSchoolsChildIsNotThere() {
        Enrolment zoe = child("1", "Zoe", "Yarrow");
        var other = room.school().sister().with(zoe).getFirst().id();

        assertThatThrownBy(() -> room.office().call(() -> doubles.merge(first, other)))
                .isInstanceOf(NotFound.class);
    }

    private void merge() {
        room.office()
                .run(
                        () ->
                                assertThat(doubles.merge(first, second))
                                        .isInstanceOf(Outcome.Done.class));
    }

    private List<Refusal> doubles() {
        return room.office().call(() -> doubles.compare(first, second)).reasons();
    }

    private boolean showable() {
        var today = LocalDate.now(clock);
        return room.office()
                .call(() -> consents.showable(Set.of(first), Purpose.SCHOOL_PAGE, today))
                .contains(first);
    }

    private List<Purpose> comesDown() {
        return events.stream(ConsentWithdrawn.class)
                .filter(event -> event.child().equals(first))
                .map(ConsentWithdrawn::purpose)
                .toList();
    }

    private List<String> verbs(PupilId pupil) {
        return room.office().call(() -> timeline.of(new Thing("pupil", pupil.value()))).stream()
                .map(Timeline.Row::verb)
                .toList();
    }

    private Object declare(PupilId child) {
        var me = Scope.current().someone().id();
        var _ = people.appoint(me, Role.TEACHER, room.school().school());
        return ties.declare(me, child, Tie.Kind.CLUB);
    }

    private CarerId mother(PupilId of, boolean mayConsent) {
        var name = new PersonName("Joan", "Adair");
        var carer = room.office().call(() -> carers.add(name, "", ""));
        bind(carer, of, mayConsent);
        return carer;
    }

    private void bind(CarerId carer, PupilId child, boolean mayConsent) {
        var bond = new Bond(carer, child, Relation.MOTHER, true, mayConsent, false);
        room.office().run(() -> carers.bind(bond));
    }

    private void say(CarerId carer, PupilId child, Word word) {
        var today = LocalDate.now(clock);
        var slip =
                new Slip(
                        new Sayer.OfCarer(carer),
                        Map.of(Purpose.SCHOOL_PAGE, word),
                        today,
                        today,
                        new Until.Withdrawal(),
                        new Evidence.Paper(Optional.empty()));
        room.office().run(() -> assertThat(answers.record(child, slip)).isNotNull());
    }
}
