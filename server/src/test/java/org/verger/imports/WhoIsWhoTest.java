package org.verger.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.verger.AnySchool;
import org.verger.ServerTest;
import org.verger.answers.Answers;
import org.verger.answers.Evidence;
import org.verger.answers.Outcome;
import org.verger.answers.Sayer;
import org.verger.carers.Bond;
import org.verger.carers.Carer;
import org.verger.carers.CarerId;
import org.verger.carers.Carers;
import org.verger.carers.Relation;
import org.verger.changes.Effect;
import org.verger.doubles.DoublePupils;
import org.verger.lists.ListKind;
import org.verger.people.PersonName;
import org.verger.platform.Actor;
import org.verger.platform.Role;
import org.verger.platform.Scope;
import org.verger.pupils.Enrolment;
import org.verger.pupils.Pupil;
import org.verger.pupils.PupilId;
import org.verger.pupils.Roll;
import org.verger.tables.Fault;
import org.verger.tables.Remark;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/// OFF-6: who a row of a list means, where a name, an address or a number is not one person's.
@ServerTest
class WhoIsWhoTest {
    private static final String CARERS =
            "Pupil reference,Given name,Family name,Relation,Email,Parental responsibility,May"
                    + " consent,Must not be contacted\n";
    private static final String CONSENTS =
            "Pupil reference,Use,Answer,Named,Given by,Given on,From,Until,Source system\n";
    private static final String PUPILS = "Reference,Given name,Family name,Year group,Class\n";

    private static final String WAITING =
            "select count(*) from pg_locks where locktype = 'advisory' and not granted";
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);

    @Autowired BeanFactory beans;
    @Autowired JdbcClient db;
    @Autowired Roll roll;
    @Autowired Carers carers;
    @Autowired Answers answers;
    @Autowired DoublePupils doubles;
    @Autowired TransactionTemplate transactions;

    private AnySchool school;
    private Brought office;

    @BeforeEach
    void aSchool() {
        school = AnySchool.opened(beans);
        office = new Brought(beans, school.as(Role.OFFICE));
    }

    @Test
    void twoFathersOfOneNameWithoutAnAddressAreTwo() {
        var _ = school.with(child("1", "Ella"), child("2", "Tom"));
        var _ = office.bring(ListKind.CARERS, CARERS + john(1, "") + john(2, ""));

        var _ = office.bring(ListKind.CARERS, CARERS + john(1, "john@home.example") + john(2, ""));

        assertThat(people()).hasSize(2);
        assertThat(people()).allSatisfy(one -> assertThat(childrenOf(one)).hasSize(1));
    }

    @Test
    void oneWhoLooksAfterTwoIsOneByNameAndAddress() {
        var _ = school.with(child("1", "Ella"), child("2", "Tom"));

        var _ =
                office.bring(
                        ListKind.CARERS,
                        CARERS + john(1, "john@home.example") + john(2, "John@home.example"));

        assertThat(people()).hasSize(1);
    }

    @Test
    void aCarerWhoMarriesStaysWhoTheyAre() {
        var _ = school.with(child("1", "Ella"));
        var _ = office.bring(ListKind.CARERS, CARERS + nia("Adair", "nia@home.example"));
        var before = people();

        var _ = office.bring(ListKind.CARERS, CARERS + nia("Birch", "nia@home.example"));

        assertThat(people()).isEqualTo(before);
    }

    @Test
    void aNamesakeInTheListDoesNotTakeTheFathersPlace() {
        var ella = school.with(child("1", "Ella")).getFirst().id();
        var _ = office.bring(ListKind.CARERS, CARERS + john(1, "john@home.example"));

        var _ =
                office.bring(
                        ListKind.CARERS,
                        CARERS
                                + "1,John,Smith,Grandparent,grandad@home.example,no,no,no\n"
                                + john(1, "john@home.example"));

        assertThat(bonds(ella))
                .extracting(Bond::relation, Bond::mayConsent)
                .containsExactlyInAnyOrder(
                        tuple(Relation.FATHER, true), tuple(Relation.GRANDPARENT, false));
    }

    @Test
    void whatAListLeavesOutStays() {
        var ella = school.with(child("1", "Ella")).getFirst().id();
        var _ = bind(ella, "Nia", "nia@home.example", "01632 960001");

        var done = office.bring(ListKind.CARERS, CARERS + nia("Adair", ""));

        assertThat(done.changed()).isZero();
        assertThat(office.by().call(() -> carers.list("")))
                .extracting(one -> one.email() + " " + one.phone())
                .containsExactly("nia@home.example 01632 960001");
    }

    @Test
    void aListEndsNoBondOfAChildWhoHasLeft() {
        var ella = school.with(child("1", "Ella"), child("2", "Tom")).getFirst().id();
        var _ = bind(ella, "Nia", "nia@home.example", "");
        office.by()
                .run(
                        () -> {
                            var _ = roll.replace(List.of(child("2", "Tom")));
                        });

        var _ = office.bring(ListKind.CARERS, CARERS + john(2, "john@home.example"));

        assertThat(bonds(ella)).hasSize(1);
    }

    @Test
    void whoSaidNoStaysThoughAListLeavesThemOut() {
        var ella = school.with(child("1", "Ella")).getFirst().id();
        var nia = bind(ella, "Nia", "nia@home.example", "");
        var _ = bind(ella, "Ada", "ada@home.example", "");
        var refused =
                Scope.at(school.trust(), school.school(), Actor.Machine.VERGER)
                        .call(
                                () ->
                                        answers.refuseAll(
                                                ella, new Sayer.OfCarer(nia), new Evidence.Link()));
        assertThat(refused).isInstanceOf(Outcome.Done.class);

        var id = office.upload(ListKind.CARERS, CARERS + john(1, "john@home.example"));
        var preview = office.preview(id);
        var _ = office.take(id);

        assertThat(preview.tally().count(Effect.ENDED)).isEqualTo(1);
        assertThat(preview.findings().remarks())
                .contains(new Remark.RowsLeftOut("carers-refusing", 1));
        assertThat(bonds(ella)).extracting(Bond::carer).contains(nia).hasSize(2);
    }

    @Test
    void theNumberOfASecondRecordMeansTheFirst() {
        var both = school.with(child("1", "Ella"), child("2", "Ella"));
        var first = both.getFirst().id();
        office.by()
                .run(
                        () -> {
                            var _ = doubles.merge(first, both.getLast().id());
                        });

        var whole =
                office.bring(
                        ListKind.PUPILS, PUPILS + "1,Ella,Adair,4,Robin\n2,Ella,Adair,4,Wren\n");
        var undone = office.undo(whole);
        var later = office.bring(ListKind.PUPILS, PUPILS + "2,Ella,Adair,5,Wren\n");
        var _ = office.bring(ListKind.CARERS, CARERS + john(2, "john@home.example"));

        assertThat(whole).extracting(PastImport::added, PastImport::ended).containsExactly(0, 0);
        assertThat(undone).isEmpty();
        assertThat(later).extracting(PastImport::added, PastImport::ended).containsExactly(0, 0);
        assertThat(office.by().call(() -> roll.list("")))
                .extracting(Pupil::id, Pupil::className)
                .containsExactly(tuple(first, "Wren"));
        assertThat(bonds(first)).hasSize(1);
    }

    @Test
    void whoIsNamedByNameAndByAddressAnswersOnce() {
        var ella = school.with(child("1", "Ella")).getFirst().id();
        var _ = bind(ella, "Nia", "nia@home.example", "");

        var answer =
                office.by()
                        .call(
                                () ->
                                        beans.getBean(Imports.class)
                                                .upload(
                                                        ListKind.CONSENTS,
                                                        "list.csv",
                                                        (CONSENTS
                                                                        + "1,Facebook,yes,,Nia"
                                                                        + " Adair,2026-05-04,,,MIS\n"
                                                                        + "1,Facebook,no,,nia@home.example,2026-05-04,,,MIS\n")
                                                                .getBytes(UTF_8)));

        assertThat(((Upload.Unusable) answer).findings().complaints())
                .extracting(one -> one.line() + " " + one.fault())
                .containsExactly("3 " + new Fault.Particular("answered-twice", "2"));
    }

    @Test
    void whoeverWritesBesideAListWaitsUntilItIsTakenOver() {
        var ella = school.with(child("1", "Ella")).getFirst().id();
        var nia = bind(ella, "Nia", "nia@home.example", "");
        var past = beans.getBean(PastImports.class);

        var written =
                office.by()
                        .call(
                                () ->
                                        transactions.execute(
                                                _ -> {
                                                    past.holdSchool();
                                                    return beginAndWait(() -> silence(ella, nia));
                                                }));

        assertThat(written).succeedsWithin(LONG_ENOUGH);
        assertThat(bonds(ella)).extracting(Bond::mustNotBeContacted).containsExactly(true);
    }

    /// Begins it on another connection, and waits until that waits for a lock.
    private CompletableFuture<Void> beginAndWait(Runnable work) {
        var begun = CompletableFuture.runAsync(() -> office.by().run(work));
        await().atMost(LONG_ENOUGH)
                .until(() -> begun.isDone() || db.sql(WAITING).query(Integer.class).single() > 0);
        assertThat(begun).isNotDone();
        return begun;
    }

    private void silence(PupilId child, CarerId carer) {
        carers.bind(new Bond(carer, child, Relation.MOTHER, true, false, true));
    }

    private CarerId bind(PupilId child, String given, String email, String phone) {
        return office.by()
                .call(
                        () -> {
                            var name = new PersonName(given, "Adair");
                            var carer = carers.add(name, email, phone);
                            carers.bind(new Bond(carer, child, Relation.MOTHER, true, true, false));
                            return carer;
                        });
    }

    private List<CarerId> people() {
        return office.by().call(() -> carers.list("")).stream().map(Carer::id).toList();
    }

    private Set<PupilId> childrenOf(CarerId carer) {
        return office.by().call(() -> carers.children(carer));
    }

    private List<Bond> bonds(PupilId child) {
        return office.by().call(() -> carers.bonds(child));
    }

    private static Enrolment child(String reference, String given) {
        return AnySchool.child(reference, given, "Adair");
    }

    private static String john(int child, String email) {
        return "%d,John,Smith,Father,%s,yes,yes,no\n".formatted(child, email);
    }

    private static String nia(String family, String email) {
        return "1,Nia,%s,Mother,%s,yes,yes,no\n".formatted(family, email);
    }
}
