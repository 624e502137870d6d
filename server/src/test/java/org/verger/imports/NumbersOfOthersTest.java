package org.verger.imports;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.verger.AnySchool;
import org.verger.ServerTest;
import org.verger.admissions.Admissions;
import org.verger.doubles.DoublePupils;
import org.verger.imports.web.ImportWords;
import org.verger.lists.LargeLists;
import org.verger.lists.ListKind;
import org.verger.people.PersonName;
import org.verger.platform.Role;
import org.verger.pupils.Enrolment;
import org.verger.pupils.PupilId;
import org.verger.pupils.Roll;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// OFF-6: what was agreed for a child stays with the child, whatever a list does with numbers.
@ServerTest
class NumbersOfOthersTest {
    private static final String PUPILS =
            "Reference,Given name,Family name,Year group,Class,Date of birth\n";
    private static final String ELLA = "1,Ella,Adair,4,Robin,2017-05-03\n";
    private static final String TOM = "2,Tom,Birch,4,Robin,2017-06-03\n";

    @Autowired BeanFactory beans;
    @Autowired Roll roll;
    @Autowired Admissions admissions;
    @Autowired DoublePupils doubles;

    private AnySchool school;
    private Brought office;

    @BeforeEach
    void aRoll() {
        school = AnySchool.opened(beans);
        office = new Brought(beans, school.as(Role.OFFICE));
        var _ = office.bring(ListKind.PUPILS, PUPILS + ELLA + TOM);
    }

    @Test
    void aRenumberedListIsRefusedLineByLine() {
        var told =
                refused(
                        ListKind.PUPILS,
                        PUPILS + "2,Ella,Adair,4,Robin,2017-05-03\n1,Tom,Birch,4,,2017-06-03\n");

        assertThat(told)
                .containsExactly(
                        "Line 2: " + belongsTo("Tom Birch"), "Line 3: " + belongsTo("Ella Adair"));
    }

    @Test
    void aLeaversNumberIsNotAnotherChilds() {
        var _ = office.bring(ListKind.PUPILS, PUPILS + TOM);

        var told = refused(ListKind.PUPILS, PUPILS + TOM + "1,Zoe,Yarrow,Reception,,2022-01-09\n");

        assertThat(told).containsExactly("Line 3: " + belongsTo("Ella Adair"));
    }

    @Test
    void aSecondRecordsNumberIsNotAnotherChilds() {
        var second = "3,Isa,Khan,4,Robin,2017-05-03\n";
        var _ = office.bring(ListKind.PUPILS, PUPILS + ELLA + TOM + second);
        var ids = List.of(id("Ella"), id("Isa"));
        var merged = office.by().call(() -> doubles.merge(ids.getFirst(), ids.getLast()));
        assertThat(merged).isInstanceOf(org.verger.doubles.Outcome.Done.class);

        var told = refused(ListKind.PUPILS, PUPILS + ELLA + "3,Zoe,Yarrow,Reception,,2022-01-09\n");

        assertThat(told).containsExactly("Line 3: " + belongsTo("Ella Adair"));
        var _ = office.upload(ListKind.PUPILS, PUPILS + second);
    }

    @Test
    void twinsWhoseNumbersAreExchangedStayWhoTheyAre() {
        var twins = "3,Ana,Reed,4,Robin,2017-05-03\n4,Ben,Reed,4,Robin,2017-05-03\n";
        var _ = office.bring(ListKind.PUPILS, PUPILS + ELLA + TOM + twins);

        var told =
                refused(
                        ListKind.PUPILS,
                        PUPILS
                                + "3,Ben,Reed,4,Robin,2017-05-03\n"
                                + "4,Ana,Reed,4,Robin,2017-05-03\n");

        assertThat(told)
                .containsExactly(
                        "Line 2: " + belongsTo("Ana Reed"), "Line 3: " + belongsTo("Ben Reed"));
    }

    @Test
    void aNameOrABirthdayIsPutRightByAList() {
        var ids = List.of(id("Ella"), id("Tom"));

        var done =
                office.bring(
                        ListKind.PUPILS,
                        PUPILS
                                + "1,Ella,Birch,5,Wren,2017-05-03\n"
                                + "2,Tom,Birch,5,Wren,2017-03-06\n");

        assertThat(done).extracting(PastImport::changed, PastImport::added).containsExactly(2, 0);
        assertThat(List.of(id("Ella"), id("Tom"))).isEqualTo(ids);
    }

    @Test
    void aOneRosterExportIsHeldToTheSame() {
        var _ = school.with(AnySchool.child("A1", "Zoe", "Yarrow"));

        var told = told(office, ListKind.ONEROSTER, LargeLists.oneRoster(List.of("Nia,Adair,")));

        assertThat(told).containsExactly("users.csv, line 2: " + belongsTo("Zoe Yarrow"));
    }

    @Test
    void aNumberThatBecameAnothersMeanwhileIsNotTakenOver() {
        var id = office.upload(ListKind.PUPILS, PUPILS + ELLA + TOM + "3,Jo,Dean,4,,2017-01-01\n");
        var zoe = new Enrolment("3", new PersonName("Zoe", "Yarrow"), "4", "", born());

        var added = office.by().call(() -> admissions.add(zoe));

        assertThat(added).isInstanceOf(org.verger.admissions.Outcome.Done.class);
        assertThat(office.confirm(id, true)).isEqualTo(new Confirmation.FitsNoMore());
    }

    private List<String> refused(ListKind kind, String list) {
        return told(office, kind, list.getBytes(UTF_8));
    }

    private static List<String> told(Brought by, ListKind kind, byte[] list) {
        var imports = by.beans().getBean(Imports.class);
        var answer = by.by().call(() -> imports.upload(kind, "list.csv", list));
        assertThat(answer).isInstanceOf(Upload.Unusable.class);
        return ((Upload.Unusable) answer)
                .findings().complaints().stream().map(ImportWords::words).toList();
    }

    private PupilId id(String given) {
        return office.by().call(() -> roll.find(given)).getFirst().id();
    }

    private static Optional<LocalDate> born() {
        return Optional.of(LocalDate.of(2017, 9, 9));
    }

    private static String belongsTo(String name) {
        return "This number belongs to another child, "
                + name
                + ", who is on the roll or was. Give this child a number of their own. If it is the"
                + " same child, correct the name by hand first, on the child’s page.";
    }
}
