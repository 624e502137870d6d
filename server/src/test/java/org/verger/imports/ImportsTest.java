package org.verger.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.verger.AnySchool;
import org.verger.ServerTest;
import org.verger.carers.Bond;
import org.verger.carers.Carers;
import org.verger.carers.Relation;
import org.verger.ledger.Thing;
import org.verger.ledger.Timeline;
import org.verger.lists.ListKind;
import org.verger.people.Colleagues;
import org.verger.people.PersonName;
import org.verger.platform.Forbidden;
import org.verger.platform.NotFound;
import org.verger.platform.Role;
import org.verger.pupils.Pupil;
import org.verger.pupils.Roll;

import java.util.List;
import java.util.stream.Collectors;

@ServerTest
class ImportsTest {
    private static final String PUPILS =
            "Reference,Given name,Family name,Year group,Class,Date of birth\n";
    private static final String STAFF = "Email,Given name,Family name,Role\n";
    private static final String CARERS =
            "Pupil reference,Given name,Family name,Relation,Email,Parental responsibility,May"
                    + " consent,Must not be contacted\n";

    @Autowired BeanFactory beans;
    @Autowired Roll roll;
    @Autowired Carers carers;
    @Autowired Colleagues colleagues;
    @Autowired Timeline timeline;

    private AnySchool school;
    private Brought office;
    private Brought head;

    @BeforeEach
    void aSchool() {
        school = AnySchool.opened(beans);
        office = new Brought(beans, school.as(Role.OFFICE));
        head = new Brought(beans, school.as(Role.HEAD));
    }

    @Test
    void nothingChangesBeforeItIsConfirmed() {
        var id = office.upload(ListKind.PUPILS, PUPILS + "1,Ella,Adair,4,Robin,\n");

        assertThat(office.preview(id).steps()).hasSize(1);
        assertThat(names()).isEmpty();
    }

    @Test
    void anImportIsTakenBackExactly() {
        var _ =
                office.bring(
                        ListKind.PUPILS,
                        PUPILS + "1,Ella,Adair,4,Robin,2017-05-03\n2,Tom,Birch,4,Wren,\n");
        var _ = office.bring(ListKind.PUPILS, PUPILS + "2,Tom,Birch,4,Wren,\n");
        var before = whole();

        var done =
                office.bring(
                        ListKind.PUPILS,
                        PUPILS + "1,Ella,Adair,5,,\n3,Jo,Dean,4,Wren,2017-01-01\n");

        assertThat(names()).containsExactly("Ella Adair", "Jo Dean");
        assertThat(done).extracting(PastImport::added, PastImport::ended).containsExactly(2, 1);
        assertThat(office.undo(done)).isEmpty();
        assertThat(whole()).isEqualTo(before);
        assertThat(office.get(done.id()).undoneBy()).isEqualTo(office.by().someone().id());
        assertThat(verbs(done)).containsExactly("list.uploaded", "list.imported", "list.undone");
    }

    @Test
    void anImportIsTakenBackOnce() {
        var done = office.bring(ListKind.PUPILS, PUPILS + "1,Ella,Adair,4,Robin,\n");
        assertThat(office.undo(done)).isEmpty();

        assertThat(office.undo(done)).contains(new NotUndone.TooLate());
    }

    @Test
    void whatALaterListChangedIsNotTakenBackUnderIt() {
        var first = office.bring(ListKind.PUPILS, PUPILS + "1,Ella,Adair,4,Robin,\n");
        var later = office.bring(ListKind.PUPILS, PUPILS + "1,Ella,Adair,5,Robin,\n");

        assertThat(office.undo(first)).contains(new NotUndone.ChangedSince(1));
        assertThat(office.undo(later)).isEmpty();
        assertThat(office.undo(first)).isEmpty();
        assertThat(names()).isEmpty();
    }

    @Test
    void whomSomethingElseRefersToStays() {
        var done = office.bring(ListKind.PUPILS, PUPILS + "1,Ella,Adair,4,Robin,\n");
        bind();

        assertThat(office.undo(done)).contains(new NotUndone.ReferredTo("carers"));
        assertThat(names()).containsExactly("Ella Adair");
    }

    @Test
    void whenTheRollChangedMeanwhileItIsNotTakenOver() {
        var id = office.upload(ListKind.PUPILS, PUPILS + "1,Ella,Adair,4,Robin,\n");
        var seen = office.preview(id).tally().fingerprint();
        var _ = school.with(AnySchool.child("1", "Ella", "Adair"));

        var answer = office.by().call(() -> beans.getBean(Imports.class).confirm(id, seen, true));

        assertThat(answer).isEqualTo(new Confirmation.ChangedSinceSeen());
    }

    @Test
    void losingMoreThanAThirdIsSaidExpressly() {
        var _ =
                school.with(
                        AnySchool.child("1", "Ella", "Adair"),
                        AnySchool.child("2", "Tom", "Birch"));
        var id = office.upload(ListKind.PUPILS, PUPILS + "1,Ella,Adair,4,Robin,\n");

        assertThat(office.confirm(id, false)).isEqualTo(new Confirmation.NotMeantYet());
        assertThat(office.confirm(id, true)).isEqualTo(new Confirmation.Begun());
        assertThat(office.ended(id).state()).isEqualTo(PastImport.State.DONE);
    }

    @Test
    void aListOfStaffGivesRolesAndEndsThemButNobodysOwn() {
        var before = staff();
        var done =
                head.bring(
                        ListKind.STAFF,
                        STAFF
                                + address("ann")
                                + ",Ann,Cole,Teacher\n"
                                + address("ben")
                                + ",Ben,Dray,School office\n");

        assertThat(staff()).contains("Ann Cole Teacher", "Ben Dray School office");
        var next = head.bring(ListKind.STAFF, STAFF + address("ann") + ",Ann,Cole,Teacher\n");
        assertThat(staff()).contains("Ann Cole Teacher").doesNotContain("Ben Dray School office");
        assertThat(head.undo(next)).isEmpty();
        assertThat(head.undo(done)).isEmpty();
        assertThat(staff()).isEqualTo(before);
    }

    @Test
    void theOfficeGivesNobodyARole() {
        assertThatThrownBy(
                        () ->
                                office.upload(
                                        ListKind.STAFF,
                                        STAFF + address("ann") + ",Ann,Cole,Headteacher\n"))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void aListOfCarersSaysWhatTheLawGivesThem() {
        var ella = school.with(AnySchool.child("1", "Ella", "Adair")).getFirst();

        var done =
                office.bring(
                        ListKind.CARERS,
                        CARERS
                                + "1,Nia,Adair,Mother,nia@home.example,yes,yes,no\n"
                                + "1,Rhys,Adair,Father,,yes,no,yes\n");

        assertThat(bonds(ella))
                .extracting(
                        Bond::relation,
                        Bond::parentalResponsibility,
                        Bond::mayConsent,
                        Bond::mustNotBeContacted)
                .containsExactlyInAnyOrder(
                        tuple(Relation.MOTHER, true, true, false),
                        tuple(Relation.FATHER, true, false, true));
        assertThat(office.undo(done)).isEmpty();
        assertThat(bonds(ella)).isEmpty();
        assertThat(office.by().call(() -> carers.list(""))).isEmpty();
    }

    @Test
    void aCarerOfAnotherSchoolsChildIsNotTakenOver() {
        var _ = school.sister().with(AnySchool.child("7", "Zoe", "Yarrow"));

        var answer =
                office.by()
                        .call(
                                () ->
                                        beans.getBean(Imports.class)
                                                .upload(
                                                        ListKind.CARERS,
                                                        "c.csv",
                                                        (CARERS + "7,A,Yarrow,Mother,,yes,yes,no\n")
                                                                .getBytes(UTF_8)));

        assertThat(answer).isInstanceOf(Upload.Unusable.class);
    }

    @Test
    void aPreviewIsItsUploadersAlone() {
        var id = office.upload(ListKind.PUPILS, PUPILS + "1,Ella,Adair,4,Robin,\n");

        assertThatThrownBy(() -> new Brought(beans, school.as(Role.OFFICE)).preview(id))
                .isInstanceOf(NotFound.class);
    }

    private void bind() {
        office.by()
                .run(
                        () -> {
                            var ella = roll.list("").getFirst().id();
                            var nia = carers.add(new PersonName("Nia", "Adair"), "", "");
                            carers.bind(new Bond(nia, ella, Relation.MOTHER, true, true, false));
                        });
    }

    private List<Bond> bonds(Pupil child) {
        return office.by().call(() -> carers.bonds(child.id()));
    }

    private List<String> names() {
        return whole().stream().map(pupil -> pupil.name().full()).toList();
    }

    private List<Pupil> whole() {
        return office.by().call(() -> roll.list(""));
    }

    private List<String> staff() {
        return office.by().call(() -> colleagues.list()).stream()
                .flatMap(
                        one ->
                                one.appointments().stream()
                                        .map(a -> one.name().full() + " " + a.role().words()))
                .collect(Collectors.toList());
    }

    private List<String> verbs(PastImport list) {
        return office.by().call(() -> timeline.of(new Thing("list", list.id().value()))).stream()
                .map(Timeline.Row::verb)
                .toList();
    }

    private String address(String name) {
        return name + "@" + school.school() + ".example";
    }
}
