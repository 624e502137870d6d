package org.verger.changes;

import static java.util.stream.Collectors.toUnmodifiableSet;

import org.verger.people.Appointee;
import org.verger.people.StaffSteps;
import org.verger.tables.Fault;
import org.verger.tables.Findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;

/// What is wrong with a list of staff beside what it says by itself: line managers whom nobody
/// knows, colleagues who stand in it twice, and roles whose beginning nobody knows.
final class ListedStaff {
    private final StaffSteps staff;
    private final Findings findings;
    private final List<Listed> colleagues = new ArrayList<>();

    private record Listed(int line, Appointee colleague) {}

    ListedStaff(StaffSteps staff, Findings findings) {
        this.staff = staff;
        this.findings = findings;
    }

    void add(int line, Appointee colleague) {
        colleagues.add(new Listed(line, colleague));
    }

    void check() {
        if (colleagues.isEmpty()) return;
        managers();
        doubles();
        beginnings();
    }

    /// A role that is over began some day: as the list says, or as it is known here.
    private void beginnings() {
        var steps = staff.towards(colleagues.stream().map(Listed::colleague).toList());
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).isWithoutBeginning()) complain(colleagues.get(i), "no-beginning", "");
        }
    }

    /// A line manager is on the list too, or somebody whom the trust knows.
    private void managers() {
        var listed =
                colleagues.stream()
                        .map(one -> one.colleague().email())
                        .collect(toUnmodifiableSet());
        var others =
                colleagues.stream()
                        .map(one -> one.colleague().manager())
                        .filter(Objects::nonNull)
                        .filter(one -> !listed.contains(one))
                        .collect(toUnmodifiableSet());
        var unknown = others.isEmpty() ? others : staff.unknown(others);
        for (var one : colleagues) {
            var manager = one.colleague().manager();
            if (manager != null && unknown.contains(manager)) complain(one, "no-such-manager", "");
        }
    }

    /// By either address of a colleague who had two records it is they who are meant: they have a
    /// role once, and one name.
    private void doubles() {
        var addresses =
                colleagues.stream()
                        .map(one -> one.colleague().email())
                        .collect(toUnmodifiableSet());
        var first = staff.firstAddresses(addresses);
        var roles = new HashMap<String, Integer>();
        var named = new HashMap<String, Listed>();
        for (var one : colleagues) {
            var email = one.colleague().email();
            var who = first.getOrDefault(email, email);
            var term = who + " " + one.colleague().role() + " " + one.colleague().starts();
            var before = roles.putIfAbsent(term, one.line());
            var other = Objects.requireNonNullElse(named.putIfAbsent(who, one), one);
            if (before != null) complain(one, "colleague-twice", before.toString());
            else if (!other.colleague().name().equals(one.colleague().name()))
                complain(one, "colleague-otherwise", String.valueOf(other.line()));
        }
    }

    private void complain(Listed one, String why, String about) {
        findings.complain("", one.line(), new Fault.Particular(why, about));
    }
}
