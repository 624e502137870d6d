package org.verger.lists;

import static org.verger.tables.Column.needed;
import static org.verger.tables.Column.open;
import static org.verger.tables.Column.optional;

import org.verger.tables.Archive;
import org.verger.tables.Column;
import org.verger.tables.Days;
import org.verger.tables.Fault;
import org.verger.tables.Findings;
import org.verger.tables.Remark;
import org.verger.tables.Row;
import org.verger.tables.TableReader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// A OneRoster 1.2 export of one school (1EdTech, CSV binding 1.2.1): a zip file of tables, in
/// bulk. What it says of courses, lessons and terms is not needed and not read.
final class OneRoster {
    static final Column ID = needed("sourcedId", 255, "sourcedid");
    static final Column TYPE = needed("type", 40, "type");
    static final Column CLASS_TITLE = needed("title", 255, "title");
    static final Column CLASS_TYPE = needed("classType", 40, "classtype");
    static final Column USER = needed("userSourcedId", 255, "usersourcedid");
    static final Column ROLE = needed("role", 40, "role");
    static final Column ORG = needed("orgSourcedId", 255, "orgsourcedid");
    static final Column CLASS = needed("classSourcedId", 255, "classsourcedid");
    static final Column BORN = open("birthDate", 30, "birthdate");

    private static final Column BEGINS = optional("beginDate", 30, "begindate");
    private static final Column ENDS = optional("endDate", 30, "enddate");
    private static final Column PROPERTY = needed("propertyName", 255, "propertyname");
    private static final Column VALUE = open("value", 255, "value");
    private static final String VERSION = "oneroster.version";

    private final Findings findings;
    private final LocalDate today;
    private final ListTaker taker;
    private int later;

    OneRoster(Findings findings, LocalDate today, ListTaker taker) {
        this.findings = findings;
        this.today = today;
        this.taker = taker;
    }

    void read(byte[] content) {
        switch (Archive.look(content)) {
            case Archive.Look.Unsound(var file, var fault) -> findings.complain(file, 0, fault);
            case Archive.Look.Sound(var archive) -> read(archive);
        }
    }

    private void read(Archive archive) {
        manifest(archive);
        if (!findings.isWhole()) return;
        var school = school(archive);
        if (!findings.isWhole()) return;
        var places = places(archive, school);
        if (!findings.isWhole()) return;
        people(archive, new RosterUsers(findings, taker, places));
    }

    private RosterPlaces places(Archive archive, String school) {
        var places = new RosterPlaces(today);
        table(
                archive,
                "roles.csv",
                List.of(USER, ROLE, ORG, BEGINS, ENDS),
                row -> {
                    if (!row.get(ORG).equals(school) || isOver(row)) return;
                    if (!isLater(row)) places.role(row.get(USER), row.get(ROLE));
                    else if (row.get(ROLE).equalsIgnoreCase("student")) later++;
                });
        places.rolesAreRead();
        classes(archive, places);
        if (archive.file("demographics.csv").isPresent()) {
            table(
                    archive,
                    "demographics.csv",
                    List.of(ID, BORN),
                    row -> places.born(row.get(ID), row.get(BORN)));
        }
        if (later > 0) tellOfThoseWhoComeLater(places);
        return places;
    }

    private void tellOfThoseWhoComeLater(RosterPlaces places) {
        findings.remark(new Remark.RowsLeftOut("roster-later", later));
        if (places.people() == 0)
            findings.complain("roles.csv", 0, new Fault.Particular("roster-not-yet", ""));
    }

    /// What is wrong with the file is said once, though it is gone through twice.
    private void people(Archive archive, RosterUsers users) {
        table(archive, "users.csv", RosterUsers.COLUMNS, users::first);
        if (!findings.isWhole()) return;
        table(archive, "users.csv", RosterUsers.COLUMNS, users::second, new Findings());
        users.end();
    }

    /// The manifest says which version it is, and that each file says everything (bulk) and not
    /// only what has changed (delta).
    private void manifest(Archive archive) {
        var said = new HashMap<String, String>();
        table(
                archive,
                "manifest.csv",
                List.of(PROPERTY, VALUE),
                row -> said.put(row.get(PROPERTY), row.get(VALUE)));
        if (!findings.isWhole()) return;
        var version = said.getOrDefault(VERSION, "");
        if (!version.startsWith("1.2")) complain("roster-version", version);
        said.entrySet().stream()
                .filter(one -> one.getKey().startsWith("file."))
                .filter(one -> one.getValue().equalsIgnoreCase("delta"))
                .forEach(one -> complain("roster-delta", one.getKey().substring(5)));
    }

    private String school(Archive archive) {
        var schools = new ArrayList<String>();
        table(
                archive,
                "orgs.csv",
                List.of(ID, TYPE),
                row -> {
                    if (row.get(TYPE).equalsIgnoreCase("school")) schools.add(row.get(ID));
                });
        if (!findings.isWhole()) return "";
        if (schools.size() == 1) return schools.getFirst();
        findings.complain(
                "orgs.csv",
                0,
                new Fault.Particular("roster-schools", String.valueOf(schools.size())));
        return "";
    }

    /// A child's class is the homeroom in which they are enrolled.
    private void classes(Archive archive, RosterPlaces places) {
        if (archive.file("classes.csv").isEmpty()) return;
        Map<String, String> homerooms = new HashMap<>();
        table(
                archive,
                "classes.csv",
                List.of(ID, CLASS_TITLE, CLASS_TYPE),
                row -> {
                    if (row.get(CLASS_TYPE).equalsIgnoreCase("homeroom")) {
                        homerooms.put(row.get(ID), row.get(CLASS_TITLE));
                    }
                });
        if (archive.file("enrollments.csv").isEmpty()) return;
        table(
                archive,
                "enrollments.csv",
                List.of(CLASS, USER, ROLE, BEGINS, ENDS),
                row -> {
                    var homeroom = homerooms.get(row.get(CLASS));
                    boolean isChild = row.get(ROLE).equalsIgnoreCase("student");
                    if (!isChild || homeroom == null || isOver(row)) return;
                    if (isLater(row)) places.comes(row.get(USER), homeroom);
                    else places.enrolled(row.get(USER), homeroom);
                });
    }

    private boolean isLater(Row row) {
        return Days.read(row.get(BEGINS)).filter(one -> one.isAfter(today)).isPresent();
    }

    /// Exporters differ in whether the end is the last day or the first without: it is the last.
    private boolean isOver(Row row) {
        return Days.read(row.get(ENDS)).filter(end -> end.isBefore(today)).isPresent();
    }

    private void table(Archive archive, String name, List<Column> columns, Consumer<Row> rows) {
        table(archive, name, columns, rows, findings);
    }

    private static void table(
            Archive archive, String name, List<Column> columns, Consumer<Row> rows, Findings told) {
        TableReader.Taker sound =
                (row, isSound) -> {
                    if (isSound) rows.accept(row);
                };
        archive.file(name)
                .ifPresentOrElse(
                        file ->
                                new TableReader(columns, Lists.MOST_ROWS * 10, told)
                                        .quiet()
                                        .read(file, sound),
                        () -> told.complain(name, 0, Fault.Packing.MISSING));
    }

    private void complain(String reason, String about) {
        findings.complain("manifest.csv", 0, new Fault.Particular(reason, about));
    }
}
