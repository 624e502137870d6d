package org.verger.lists;

import static org.verger.tables.Column.needed;
import static org.verger.tables.Column.open;
import static org.verger.tables.Column.optional;

import org.verger.carers.CarerEntry;
import org.verger.carers.Contact;
import org.verger.people.PersonName;
import org.verger.pupils.Enrolment;
import org.verger.tables.Column;
import org.verger.tables.Fault;
import org.verger.tables.Findings;
import org.verger.tables.Remark;
import org.verger.tables.Row;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// The people in a OneRoster export. It says who is whose agent and not what the law gives them, so
/// nobody who is in it may consent, or is written to, until the office has said so. It gives nobody
/// a role: staff come by a list of their own. The file is gone through twice, for pupils and then
/// for those whom they named, so that no names have to be kept in between.
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

    static final String FILE = "users.csv";
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
    private final ListTaker taker;
    private final RosterPlaces places;
    private final RosterTies ties;
    private final Register references = new Register();
    private final Prints bonds = new Prints();
    private final SharedAddresses addresses = new SharedAddresses();
    private final BitSet seen = new BitSet();
    private int others;
    private int alike;

    RosterUsers(Findings findings, ListTaker taker, RosterPlaces places) {
        this.findings = findings;
        this.taker = taker;
        this.places = places;
        this.ties = new RosterTies(places.people());
    }

    /// Takes a pupil; a carer is only looked at.
    void first(Row row) {
        int who = places.find(row.get(OneRoster.ID));
        if (places.isPupil(who)) pupil(who, row);
        else if (places.isCarer(who)) contact(who, row);
        else others++;
    }

    /// Takes whoever was named by a pupil. It comes when all is known to be sound.
    void second(Row row) {
        int who = places.find(row.get(OneRoster.ID));
        if (places.isPupil(who) || !places.isCarer(who) || !ties.isNamed(who)) return;
        var contact =
                new Contact(
                        new PersonName(row.get(GIVEN), row.get(FAMILY)),
                        row.get(EMAIL),
                        row.get(PHONE));
        ties.each(who, (child, line) -> bond(references.text(child), line, contact));
        addresses.look(contact);
        ties.found(who);
    }

    /// Two who are called and reached alike are one to a child.
    private void bond(String child, int line, Contact contact) {
        var key = child + "\n" + CarerEntry.key(contact);
        if (bonds.has(key)) {
            alike++;
            return;
        }
        var _ = bonds.keep(key, line);
        taker.carer(line, new CarerEntry(child, contact, null));
    }

    /// Complains of those who were named and have no row.
    void end() {
        ties.eachLost(line -> findings.complain(FILE, line, new Fault.Unknown(AGENTS)));
        if (references.size() == 0) findings.complain(FILE, 0, Fault.Nature.NO_ROWS);
        if (ties.size() > 0) findings.remark(new Remark.RowsLeftOut("roster-law", ties.size()));
        if (alike > 0) findings.remark(new Remark.RowsLeftOut("roster-alike", alike));
        addresses.tell(findings);
        if (others > 0) findings.remark(new Remark.RowsLeftOut("roster-others", others));
    }

    private void pupil(int who, Row row) {
        var check = new RowCheck(findings, FILE, row, true);
        check.name(GIVEN);
        check.name(FAMILY);
        var reference = row.get(NUMBER).isEmpty() ? row.get(OneRoster.ID) : row.get(NUMBER);
        if (reference.length() > 40) check.complain(new Fault.TooLong(NUMBER, reference.length()));
        if (references.has(reference)) check.complain(new Fault.Particular("roster-twice", ""));
        int child = references.keep(reference, references.size());
        var year = year(row.get(GRADES));
        if (year.isEmpty()) check.complain(new Fault.Blank(GRADES));
        var born = places.born(who, check);
        var room = places.room(who);
        if (room.length() > 40) {
            check.complain(new Fault.TooLong(PupilList.CLASS, room.length()));
        }
        agents(row).forEach(agent -> name(child, agent, check, row.line()));
        if (!check.isSound()) return;
        var name = new PersonName(row.get(GIVEN), row.get(FAMILY));
        taker.pupil(row.line(), new Enrolment(reference, name, year, room, born));
    }

    private void name(int child, String agent, RowCheck check, int line) {
        int who = places.find(agent);
        if (places.isCarer(who)) ties.add(child, who, line);
        else check.complain(new Fault.Unknown(AGENTS));
    }

    private void contact(int who, Row row) {
        var check = new RowCheck(findings, FILE, row, true);
        if (seen.get(who)) check.complain(new Fault.Particular("roster-user-twice", ""));
        seen.set(who);
        check.name(GIVEN);
        check.name(FAMILY);
        var _ = check.address(EMAIL);
    }

    private static Stream<String> agents(Row row) {
        return Arrays.stream(row.get(AGENTS).split(","))
                .map(String::strip)
                .filter(agent -> !agent.isEmpty());
    }

    /// The year as a school writes it: "KG" is Reception, "04" is 4.
    private static String year(String grades) {
        var first = grades.split(",", 2)[0].strip();
        var early = EARLY.get(first.toUpperCase(Locale.ROOT));
        if (early != null) return early;
        return first.length() > 20 ? "" : first.replaceFirst("^0+(?=\\d)", "");
    }
}
