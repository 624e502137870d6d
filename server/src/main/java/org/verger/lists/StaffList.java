package org.verger.lists;

import org.verger.people.Appointee;
import org.verger.people.Category;
import org.verger.people.PersonName;
import org.verger.platform.Role;
import org.verger.tables.Column;
import org.verger.tables.Fault;
import org.verger.tables.Findings;
import org.verger.tables.Row;
import org.verger.tables.TableReader;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A list of everybody who works at or governs a school. It gives no role of the whole trust.
final class StaffList implements TableReader.Taker {
    static final Column EMAIL =
            Column.needed("e-mail address", 254, "email", "emailaddress", "workemail", "mail");
    static final Column GIVEN = PupilList.GIVEN;
    static final Column FAMILY = PupilList.FAMILY;
    static final Column ROLE = Column.needed("role", 40, "role", "post", "position", "jobrole");
    static final Column STARTS =
            Column.optional("from", 30, "from", "start", "starts", "startdate", "startedon");
    static final Column ENDS =
            Column.optional("until", 30, "until", "end", "ends", "enddate", "leavingdate");
    static final Column CATEGORY =
            Column.optional("category", 40, "category", "stafftype", "type", "staffcategory");
    static final Column MANAGER =
            Column.optional(
                    "line manager’s e-mail address",
                    254,
                    "linemanagersemailaddress",
                    "linemanager",
                    "linemanageremail",
                    "manager",
                    "manageremail",
                    "reportsto");
    static final List<Column> COLUMNS =
            List.of(EMAIL, GIVEN, FAMILY, ROLE, STARTS, ENDS, CATEGORY, MANAGER);

    private static final Set<Category> CATEGORIES = EnumSet.allOf(Category.class);

    /// All that a school gives. A caretaker or a volunteer has no role in Verger, and is on its
    /// list of staff all the same.
    private static final Set<Role> ROLES =
            EnumSet.complementOf(EnumSet.of(Role.TRUST_OFFICER, Role.ADMINISTRATOR));

    private final Findings findings;
    private final ListTaker taker;
    private final Map<String, Integer> lineOf = new HashMap<>();

    StaffList(Findings findings, ListTaker taker) {
        this.findings = findings;
        this.taker = taker;
    }

    @Override
    public void take(Row row, boolean isSound) {
        var check = new RowCheck(findings, "", row, isSound);
        check.name(GIVEN);
        check.name(FAMILY);
        var email = check.address(EMAIL);
        var role = check.oneOf(ROLE, ROLES, Role::words, row.get(ROLE));
        var starts = check.day(STARTS);
        var ends = check.day(ENDS);
        var category = check.oneOf(CATEGORY, CATEGORIES, Category::words, row.get(CATEGORY));
        var manager = check.address(MANAGER);
        if (!manager.isEmpty() && manager.equals(email)) {
            check.complain(new Fault.Particular("manages-themselves", ""));
        }
        if (starts != null && ends != null && ends.isBefore(starts)) {
            check.complain(new Fault.Particular("ends-before-it-starts", ""));
        }
        var before =
                role.map(one -> lineOf.putIfAbsent(email + " " + one + " " + starts, row.line()));
        before.ifPresent(line -> check.complain(new Fault.Twice(EMAIL, line)));
        if (!check.isSound()) return;
        var name = new PersonName(row.get(GIVEN), row.get(FAMILY));
        taker.colleague(
                row.line(),
                new Appointee(
                        email,
                        name,
                        role.orElseThrow(),
                        starts,
                        ends,
                        category.orElse(null),
                        manager.isEmpty() ? null : manager));
    }
}
