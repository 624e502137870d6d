package org.verger.lists;

import static org.verger.tables.Column.needed;
import static org.verger.tables.Column.open;
import static org.verger.tables.Column.optional;

import org.verger.carers.CarerEntry;
import org.verger.carers.Contact;
import org.verger.people.PersonName;
import org.verger.pupils.Enrolment;
import org.verger.tables.Column;
import org.verger.tables.Days;
import org.verger.tables.Fault;
import org.verger.tables.Findings;
import org.verger.tables.Remark;
import org.verger.tables.Row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The people in a OneRoster export. It says who is whose agent and not what the law gives them, so
/// nobody who is in it may consent until the office has said so. It gives nobody a role: staff come
/// by a list of their own.
final class RosterUsers {
    static final Column GIVEN = needed("givenName", 100, "givenname");
    static final Column FAMILY = needed("familyName", 100, "familyname");
    static final Column NUMBER = open("identifier", 40, "identifier");
    static final Column EMAIL = open("email", 254, "email");
    static final Column PHONE = optional("phone", 40, "phone");
    static final Column AGENTS = open("agentSourcedIds", 4_000, "agentsourcedids");
    static final Column GRADES = open("grades", 100, "grades");
    static final List<Column> COLUMNS =
            List.of(OneRoster.ID, GIVEN, FAMILY, NUMBER, EMAIL, PHONE, AGENTS, GRADES);

    private static final String FILE = "users.csv";
    private static final Set<String> CARERS = Set.of("parent", "guardian", "relative");
    private static final Map<String, String> EARLY =
            Map.of(
                    "IT",
                    "Nursery",
                    "PR",
                    "Nursery",
                    "PK",
                    "Nursery",
                    "TK",
                    "Reception",
                    "KG",
                    "Reception");

    private final Findings findings;
    private final LocalDate today;
    private final ListTaker taker;
    private final Map<String, Set<String>> roles = new HashMap<>();
    private final Map<String, String> classes = new HashMap<>();
    private final Map<String, String> births = new HashMap<>();
    private final Map<String, Contact> carers = new HashMap<>();
    private final Set<String> references = new HashSet<>();
    private final List<Tie> ties = new ArrayList<>();
    private int others;

    /// That a child names somebody as an agent.
    private record Tie(int line, String child, String agent) {}

    RosterUsers(Findings findings, LocalDate today, ListTaker taker) {
        this.findings = findings;
        this.today = today;
        this.taker = taker;
    }

    void role(String user, String role) {
        roles.computeIfAbsent(user, _ -> new HashSet<>(2)).add(role.toLowerCase(Locale.ROOT));
    }

    void enrolled(String user, String homeroom) {
        classes.put(user, homeroom);
    }

    void born(String user, String day) {
        births.put(user, day);
    }

    void user(Row row) {
        var held = roles.getOrDefault(row.get(OneRoster.ID), Set.of());
        if (held.contains("student")) pupil(row);
        else if (held.stream().anyMatch(CARERS::contains)) carer(row);
        else others++;
    }

    /// Carers come after the last child, and only those whom a child of this school names.
    void handOnCarers() {
        for (var tie : ties) {
            var contact = carers.get(tie.agent());
            if (contact == null) {
                findings.complain(FILE, tie.line(), new Fault.Unknown(AGENTS));
            } else {
                taker.carer(tie.line(), new CarerEntry(tie.child(), contact, null));
            }
        }
        if (references.isEmpty()) findings.complain(FILE, 0, Fault.Nature.NO_ROWS);
        if (!ties.isEmpty()) findings.remark(new Remark.RowsLeftOut("roster-law", ties.size()));
        if (others > 0) findings.remark(new Remark.RowsLeftOut("roster-others", others));
    }

    private void pupil(Row row) {
        var id = row.get(OneRoster.ID);
        var check = new RowCheck(findings, FILE, row, true);
        check.name(GIVEN);
        check.name(FAMILY);
        var reference = row.get(NUMBER).isEmpty() ? id : row.get(NUMBER);
        if (reference.length() > 40) check.complain(new Fault.TooLong(NUMBER, reference.length()));
        if (!references.add(reference)) check.complain(new Fault.Particular("roster-twice", ""));
        var year = year(row.get(GRADES));
        if (year.isEmpty()) check.complain(new Fault.Blank(GRADES));
        var born = born(check, births.getOrDefault(id, ""));
        var room = classes.getOrDefault(id, "");
        if (room.length() > 40) {
            check.complain(new Fault.TooLong(PupilList.CLASS, room.length()));
        }
        if (!check.isSound()) return;
        var name = new PersonName(row.get(GIVEN), row.get(FAMILY));
        taker.pupil(new Enrolment(reference, name, year, room, born));
        agents(row).forEach(agent -> ties.add(new Tie(row.line(), reference, agent)));
    }

    private void carer(Row row) {
        var check = new RowCheck(findings, FILE, row, true);
        check.name(GIVEN);
        check.name(FAMILY);
        var email = check.address(EMAIL);
        if (!check.isSound()) return;
        var name = new PersonName(row.get(GIVEN), row.get(FAMILY));
        carers.put(row.get(OneRoster.ID), new Contact(name, email, row.get(PHONE)));
    }

    private Optional<LocalDate> born(RowCheck check, String said) {
        if (said.isEmpty()) return Optional.empty();
        var day = Days.read(said);
        if (day.isEmpty()) check.complain(new Fault.NoDay(OneRoster.BORN));
        boolean isLikely = day.filter(one -> !one.isAfter(today)).isPresent();
        if (day.isPresent() && !isLikely) check.complain(new Fault.UnlikelyDay(OneRoster.BORN));
        return day;
    }

    private static List<String> agents(Row row) {
        return Arrays.stream(row.get(AGENTS).split(","))
                .map(String::strip)
                .filter(agent -> !agent.isEmpty())
                .toList();
    }

    /// The year as a school writes it: "KG" is Reception, "04" is 4.
    private static String year(String grades) {
        var first = grades.split(",", 2)[0].strip();
        var early = EARLY.get(first.toUpperCase(Locale.ROOT));
        if (early != null) return early;
        return first.length() > 20 ? "" : first.replaceFirst("^0+(?=\\d)", "");
    }
}
