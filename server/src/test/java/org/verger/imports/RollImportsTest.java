package org.verger.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.verger.AnySchool.child;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.verger.AnySchool;
import org.verger.ServerTest;
import org.verger.platform.Forbidden;
import org.verger.platform.NotFound;
import org.verger.platform.Role;
import org.verger.platform.Scope;
import org.verger.pupils.Enrolment;
import org.verger.pupils.Pupil;
import org.verger.pupils.Roll;

import java.util.List;
import java.util.stream.IntStream;

@ServerTest
class RollImportsTest {
    private static final int A_LARGE_SCHOOL = 1_600;

    @Autowired BeanFactory beans;
    @Autowired RollImports imports;
    @Autowired Roll roll;

    private AnySchool school;
    private Scope office;

    @BeforeEach
    void aSchool() {
        school = AnySchool.opened(beans);
        office = school.as(Role.OFFICE);
    }

    @Test
    void nothingChangesBeforeItIsConfirmed() {
        var id = upload(child("1", "Ella", "Adair"));

        var preview = office.call(() -> imports.preview(id));

        assertThat(preview.change().joining()).containsExactly(child("1", "Ella", "Adair"));
        assertThat(onRoll()).isEmpty();
    }

    @Test
    void whatIsConfirmedIsWhatWasSeen() {
        var _ =
                school.with(
                        child("1", "Ella", "Adair"),
                        child("2", "Tom", "Birch"),
                        child("3", "Ann", "Cole"),
                        child("4", "Jo", "Dean"));
        var id =
                upload(
                        child("1", "Ella", "Adair"),
                        child("2", "Tom", "Birch-Hill"),
                        child("4", "Jo", "Dean"),
                        child("5", "Max", "Eden"));

        var answer = confirm(id, false);

        assertThat(answer).isInstanceOf(Confirmation.Imported.class);
        assertThat(onRoll())
                .extracting(pupil -> pupil.name().full())
                .containsExactly("Ella Adair", "Tom Birch-Hill", "Jo Dean", "Max Eden");
        assertThatThrownBy(() -> confirm(id, false)).isInstanceOf(NotFound.class);
    }

    @Test
    void aChildWhoComesBackIsTheSamePupil() {
        var before = school.with(child("1", "Ella", "Adair"), child("2", "Tom", "Birch"));
        var _ = school.with(child("2", "Tom", "Birch"));

        var after = school.with(child("1", "Ella", "Adair"), child("2", "Tom", "Birch"));

        assertThat(after).isEqualTo(before);
    }

    @Test
    void whenTheRollChangedMeanwhileAFreshPreviewIsShown() {
        var id = upload(child("1", "Ella", "Adair"));
        var seen = office.call(() -> imports.preview(id)).fingerprint();
        var _ = school.with(child("1", "Ella", "Adair"));

        var answer = office.call(() -> imports.confirm(id, seen, false));

        assertThat(answer).isInstanceOf(Confirmation.ChangedSinceSeen.class);
    }

    @Test
    void losingMoreThanAThirdIsSaidExpressly() {
        var _ = school.with(child("1", "Ella", "Adair"), child("2", "Tom", "Birch"));
        var id = upload(child("1", "Ella", "Adair"));

        assertThat(confirm(id, false)).isInstanceOf(Confirmation.NotMeantYet.class);
        assertThat(onRoll()).hasSize(2);
        assertThat(confirm(id, true)).isInstanceOf(Confirmation.Imported.class);
        assertThat(onRoll()).hasSize(1);
    }

    @Test
    void aListWithOneBadRowIsNotKept() {
        var file =
                new String(
                        RollText.of(List.of(child("1", "Ella", "Adair"))),
                        java.nio.charset.StandardCharsets.UTF_8);

        var answer =
                office.call(
                        () ->
                                imports.upload(
                                        "roll.csv",
                                        (file + ",Tom,Birch,4,R")
                                                .getBytes(
                                                        java.nio.charset.StandardCharsets.UTF_8)));

        assertThat(answer).isInstanceOf(Upload.Unusable.class);
    }

    @Test
    void aPreviewIsItsUploadersAlone() {
        var id = upload(child("1", "Ella", "Adair"));

        assertThatThrownBy(() -> school.as(Role.OFFICE).call(() -> imports.preview(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> school.sister().as(Role.OFFICE).call(() -> imports.preview(id)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aTeacherImportsNothing() {
        assertThatThrownBy(
                        () ->
                                school.as(Role.TEACHER)
                                        .call(() -> imports.upload("roll.csv", new byte[0])))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void aLargeSchoolIsTakenOverWhole() {
        var children =
                IntStream.range(0, A_LARGE_SCHOOL)
                        .mapToObj(i -> child("A" + i, "Given" + i, "Family" + i))
                        .toArray(Enrolment[]::new);

        assertThat(confirm(upload(children), false)).isInstanceOf(Confirmation.Imported.class);
        assertThat(onRoll()).hasSize(A_LARGE_SCHOOL);
    }

    private PreviewId upload(Enrolment... children) {
        var answer = office.call(() -> imports.upload("roll.csv", RollText.of(List.of(children))));
        assertThat(answer).isInstanceOf(Upload.Ready.class);
        return ((Upload.Ready) answer).preview();
    }

    private Confirmation confirm(PreviewId id, boolean meant) {
        return office.call(() -> imports.confirm(id, imports.preview(id).fingerprint(), meant));
    }

    private List<Pupil> onRoll() {
        return office.call(() -> roll.list(""));
    }
}
