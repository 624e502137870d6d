package org.verger.lists;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verger.carers.CarerEntry;
import org.verger.carers.Contact;
import org.verger.copies.AnswerEntry;
import org.verger.imports.web.ImportWords;
import org.verger.people.Appointee;
import org.verger.people.PersonName;
import org.verger.pupils.Enrolment;
import org.verger.tables.Findings;
import org.verger.tables.Remark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class ListsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private final List<Enrolment> children = new ArrayList<>();
    private final List<Appointee> colleagues = new ArrayList<>();
    private final List<CarerEntry> carers = new ArrayList<>();
    private final List<AnswerEntry> answers = new ArrayList<>();

    @ParameterizedTest
    @MethodSource("hostile")
    void aHostileFileIsToldAndNotSwallowed(Hostile.File file) {
        var findings = read(file.kind(), file.content());

        assertThat(answers(findings)).isEqualTo(file.answer());
        if (file.answer().isEmpty())
            assertThat(children)
                    .extracting(child -> child.name().full())
                    .isNotEmpty()
                    .isEqualTo(file.names());
    }

    static Stream<Hostile.File> hostile() {
        return Hostile.files();
    }

    @Test
    void moreThanFortyOfThemAreTried() {
        assertThat(Hostile.files()).hasSizeGreaterThan(40);
    }

    @Test
    void whoseRoleIsOverIsNobodyHere() {
        var files = Zips.school();
        files.computeIfPresent(
                "roles.csv",
                (_, roles) ->
                        roles.replace(
                                "r2,,,u2,primary,student,,,s",
                                "r2,,,u2,primary,student,,2026-11-25,s"));

        var findings = read(ListKind.ONEROSTER, Zips.zip(files));

        assertThat(answers(findings)).isEmpty();
        assertThat(children).extracting(Enrolment::reference).containsExactly("A1");
    }

    @Test
    void whoBeginsLaterIsNotHereYetAndIsToldOf() {
        var files = Zips.school();
        files.computeIfPresent(
                "roles.csv", (_, roles) -> roles.replace("u2,primary,student,,", begins("u2")));
        files.computeIfPresent(
                "enrollments.csv",
                (_, rows) -> rows.replace("k1,s,u1,student,,,", "k1,s,u1,student,,2026-11-27,"));

        var findings = read(ListKind.ONEROSTER, Zips.zip(files));

        assertThat(answers(findings)).isEmpty();
        assertThat(children)
                .extracting(child -> child.reference() + child.className())
                .containsExactly("A1Robin");
        assertThat(findings.remarks()).contains(new Remark.RowsLeftOut("roster-later", 1));
    }

    /// Between two terms nobody is in any class, and a list then would empty them all.
    @Test
    void whoIsInNoClassTodayIsInTheOneThatComes() {
        var files = Zips.school();
        files.computeIfPresent(
                "enrollments.csv", (_, rows) -> rows.replace("student,,,", "student,,2026-11-27,"));

        var _ = read(ListKind.ONEROSTER, Zips.zip(files));

        assertThat(children)
                .isNotEmpty()
                .allSatisfy(child -> assertThat(child.className()).isEqualTo("Robin"));
    }

    @Test
    void anExportInWhichEverybodyBeginsLaterSaysSo() {
        var files = Zips.school();
        files.computeIfPresent("roles.csv", (_, rows) -> rows.replace(",,,s", ",2026-11-27,,s"));

        var findings = read(ListKind.ONEROSTER, Zips.zip(files));

        assertThat(answers(findings)).contains("Everybody in this export begins on a later day.");
    }

    @Test
    void whatBeginsTodayIsInForce() {
        var files = Zips.school();
        files.computeIfPresent(
                "roles.csv",
                (_, roles) -> roles.replace("student,,,s", "student," + TODAY + ",,s"));

        var findings = read(ListKind.ONEROSTER, Zips.zip(files));

        assertThat(answers(findings)).isEmpty();
        assertThat(children).hasSize(2);
    }

    private static String begins(String who) {
        return who + ",primary,student,2026-11-27,";
    }

    @ParameterizedTest
    @ValueSource(strings = {"2000-01-01", "1900-01-01", "2027-01-01"})
    void aBirthdayThatOnlyFillsAGapIsToldInAnExportToo(String day) {
        var files = Zips.school();
        files.computeIfPresent("demographics.csv", (_, born) -> born.replace("2017-05-03", day));

        var findings = read(ListKind.ONEROSTER, Zips.zip(files));

        assertThat(answers(findings))
                .isEqualTo(
                        "users.csv, line 2: The birthDate cannot be right: it is still to come, or"
                                + " too long ago.");
    }

    @Test
    void aOneRosterExportSaysWhoIsWhoseAndNotWhatTheLawGives() {
        var findings = read(ListKind.ONEROSTER, Zips.zip(Zips.school()));

        assertThat(answers(findings)).isEmpty();
        assertThat(children)
                .containsExactly(
                        new Enrolment(
                                "A1",
                                new PersonName("Ella", "Adair"),
                                "4",
                                "Robin",
                                Optional.of(LocalDate.of(2017, 5, 3))),
                        new Enrolment("A2", new PersonName("Tom", "Adair"), "Reception", "Robin"));
        var nia = new Contact(new PersonName("Nia", "Adair"), "nia@home.example", "01632 960001");
        assertThat(carers)
                .containsExactly(new CarerEntry("A1", nia, null), new CarerEntry("A2", nia, null));
        assertThat(colleagues).isEmpty();
    }

    @Test
    void whatIsWrittenIsReadBackTheSame() {
        var written =
                List.of(
                        child("=1+1", "@Zoë", "+O’Hara, the \"younger\"", "-4", ""),
                        child("'=A2", "'Tom", "''=Birch", "5", "@Robin"));

        var text = ListText.pupils(written);
        var _ = read(ListKind.PUPILS, text);

        assertThat(children).isEqualTo(written);
        assertThat(new String(text, UTF_8).lines().skip(1))
                .allSatisfy(
                        line ->
                                assertThat(line.split(",", -1))
                                        .noneMatch(cell -> cell.matches("\"?[=+@-].*")));
    }

    @Test
    void theExamplesAreRead() {
        assertThat(answers(read(ListKind.STAFF, ListText.exampleOfStaff()))).isEmpty();
        assertThat(answers(read(ListKind.CARERS, ListText.exampleOfCarers()))).isEmpty();
        assertThat(answers(read(ListKind.CONSENTS, ListText.exampleOfConsents()))).isEmpty();
        assertThat(colleagues).hasSize(3);
        assertThat(carers).hasSize(3);
        assertThat(answers).hasSize(3);
    }

    private Findings read(ListKind kind, byte[] content) {
        var findings = new Findings();
        Lists.read(
                kind,
                content,
                TODAY,
                findings,
                new ListTaker() {
                    @Override
                    public void pupil(int line, Enrolment child) {
                        children.add(child);
                    }

                    @Override
                    public void colleague(int line, Appointee colleague) {
                        colleagues.add(colleague);
                    }

                    @Override
                    public void carer(int line, CarerEntry entry) {
                        carers.add(entry);
                    }

                    @Override
                    public void answer(int line, AnswerEntry entry) {
                        answers.add(entry);
                    }
                });
        return findings;
    }

    private static Enrolment child(
            String reference, String given, String family, String year, String room) {
        return new Enrolment(reference, new PersonName(given, family), year, room);
    }

    private static String answers(Findings findings) {
        return findings.complaints().stream()
                .map(ImportWords::words)
                .collect(Collectors.joining("\n"));
    }
}
