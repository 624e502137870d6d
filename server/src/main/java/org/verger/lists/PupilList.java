package org.verger.lists;

import org.verger.people.PersonName;
import org.verger.pupils.Enrolment;
import org.verger.tables.Column;
import org.verger.tables.Fault;
import org.verger.tables.Findings;
import org.verger.tables.Row;
import org.verger.tables.TableReader;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A list of all of a school's pupils, under the headings by which schools' records know them.
final class PupilList implements TableReader.Taker {
    static final Column REFERENCE =
            Column.needed(
                    "reference",
                    40,
                    "reference",
                    "ref",
                    "pupilreference",
                    "pupilid",
                    "studentid",
                    "id",
                    "upn",
                    "uniquepupilnumber",
                    "admissionnumber",
                    "admissionno",
                    "adno");
    static final Column GIVEN =
            Column.needed(
                    "given name",
                    100,
                    "givenname",
                    "given",
                    "forename",
                    "firstname",
                    "legalforename");
    static final Column FAMILY =
            Column.needed(
                    "family name",
                    100,
                    "familyname",
                    "family",
                    "surname",
                    "lastname",
                    "legalsurname");
    static final Column YEAR_GROUP =
            Column.needed(
                    "year group",
                    20,
                    "yeargroup",
                    "year",
                    "yr",
                    "ncyear",
                    "nationalcurriculumyear");
    static final Column CLASS =
            Column.open(
                    "class",
                    40,
                    "class",
                    "classname",
                    "form",
                    "tutorgroup",
                    "registrationgroup",
                    "reggroup",
                    "reg");
    static final Column BORN =
            Column.optional("date of birth", 30, "dateofbirth", "dob", "birthdate", "birthday");
    static final List<Column> COLUMNS = List.of(REFERENCE, GIVEN, FAMILY, YEAR_GROUP, CLASS, BORN);

    private final Findings findings;
    private final LocalDate today;
    private final ListTaker taker;
    private final Prints lineOf = new Prints();

    PupilList(Findings findings, LocalDate today, ListTaker taker) {
        this.findings = findings;
        this.today = today;
        this.taker = taker;
    }

    @Override
    public void take(Row row, boolean isSound) {
        var check = new RowCheck(findings, "", row, isSound);
        check.name(GIVEN);
        check.name(FAMILY);
        var born = Optional.ofNullable(check.day(BORN));
        born.ifPresent(day -> check.birthday(BORN, day, today));
        var reference = row.get(REFERENCE);
        int first = reference.isEmpty() ? row.line() : lineOf.keep(reference, row.line());
        if (first != row.line()) check.complain(new Fault.Twice(REFERENCE, first));
        if (!check.isSound()) return;
        taker.pupil(
                row.line(),
                new Enrolment(
                        reference,
                        new PersonName(row.get(GIVEN), row.get(FAMILY)),
                        row.get(YEAR_GROUP),
                        row.get(CLASS),
                        born));
    }
}
