package org.verger.lists;

import org.jspecify.annotations.Nullable;
import org.verger.people.Category;
import org.verger.people.StaffStep;
import org.verger.pupils.Enrolment;
import org.verger.tables.Column;
import org.verger.tables.TableText;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Writes lists as an import reads them.
public final class ListText {
    /// A list of invented staff.
    public static byte[] exampleOfStaff() {
        return TableText.of(
                headings(StaffList.COLUMNS),
                List.of(
                        row(
                                "a.fieldhouse@school.example",
                                "Amara",
                                "Fieldhouse",
                                "Teacher",
                                "2026-09-01",
                                "",
                                "Trainee",
                                "s.pike@school.example"),
                        row(
                                "z.lindqvist@school.example",
                                "Zofia",
                                "Lindqvist",
                                "School office",
                                "",
                                "",
                                "",
                                ""),
                        row(
                                "s.pike@school.example",
                                "Seán",
                                "Pike",
                                "Governor",
                                "2026-09-01",
                                "2030-08-31",
                                "",
                                "")));
    }

    /// A list of invented carers.
    public static byte[] exampleOfCarers() {
        return TableText.of(
                headings(CarerList.COLUMNS),
                List.of(
                        row(
                                "A1001",
                                "Ngozi",
                                "Fieldhouse",
                                "Mother",
                                "ngozi@home.example",
                                "01632 960001",
                                "yes",
                                "yes",
                                "no"),
                        row(
                                "A1001",
                                "Paul",
                                "Reeve",
                                "Step-parent",
                                "",
                                "01632 960002",
                                "no",
                                "no",
                                "no"),
                        row("A1002", "Piotr", "Lindqvist", "Father", "", "", "yes", "yes", "yes")));
    }

    /// A list of invented consents.
    public static byte[] exampleOfConsents() {
        return TableText.of(
                headings(ConsentList.COLUMNS),
                List.of(
                        consent("A1001", "The school’s website", "yes", "no", "ngozi@home.example"),
                        consent("A1001", "Facebook", "no", "", "Ngozi Fieldhouse"),
                        consent("A1002", "Newspapers and television", "yes", "yes", "pupil")));
    }

    private static List<String> consent(
            String child, String use, String answer, String named, String giver) {
        return row(
                child, use, answer, named, giver, "2026-09-03", "", "2027-08-31", "Arborfield MIS");
    }

    private ListText() {}

    public static byte[] pupils(List<Enrolment> children) {
        return TableText.of(
                headings(PupilList.COLUMNS), children.stream().map(ListText::row).toList());
    }

    public static byte[] staff(List<StaffStep> standing) {
        return TableText.of(
                headings(StaffList.COLUMNS),
                standing.stream().map(one -> row(one, one.after())).toList());
    }

    private static List<String> row(StaffStep one, StaffStep.Held held) {
        return row(
                one.email(),
                held.name().given(),
                held.name().family(),
                one.role().words(),
                held.starts().toString(),
                text(held.ends()),
                Optional.ofNullable(held.category()).map(Category::words).orElse(""),
                Optional.ofNullable(held.manager()).orElse(""));
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static List<String> row(Enrolment child) {
        return row(
                child.reference(),
                child.name().given(),
                child.name().family(),
                child.yearGroup(),
                child.className(),
                child.bornOn().map(LocalDate::toString).orElse(""));
    }

    private static List<String> row(String... cells) {
        return List.of(cells);
    }

    /// "Given name".
    private static List<String> headings(List<Column> columns) {
        return columns.stream()
                .map(Column::words)
                .map(words -> Character.toUpperCase(words.charAt(0)) + words.substring(1))
                .toList();
    }
}
