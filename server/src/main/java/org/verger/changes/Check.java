package org.verger.changes;

import org.verger.carers.CarerEntry;
import org.verger.copies.AnswerEntry;
import org.verger.copies.AnswerSteps;
import org.verger.copies.Objection;
import org.verger.lists.ListKind;
import org.verger.lists.ListTaker;
import org.verger.lists.Lists;
import org.verger.lists.Prints;
import org.verger.people.Appointee;
import org.verger.people.StaffSteps;
import org.verger.pupils.Enrolment;
import org.verger.pupils.RollSteps;
import org.verger.tables.Fault;
import org.verger.tables.Findings;

import java.util.List;

/// Looks whether those whom a list names are known, and are who it takes them for: each child whose
/// number it says, each carer's child, each line manager, and whoever answered. A OneRoster export
/// brings its own children.
final class Check implements ListTaker {
    private final ListKind kind;
    private final RollSteps roll;
    private final AnswerSteps known;
    private final Findings findings;
    private final Batch<Child> children = new Batch<>(this::children);
    private final Batch<Named> carers = new Batch<>(this::carers);
    private final Batch<Said> answers = new Batch<>(this::answers);
    private final Prints lineOf = new Prints();
    private final ListedStaff colleagues;

    private record Child(int line, Enrolment said) {}

    private record Named(int line, String child) {}

    private record Said(int line, AnswerEntry entry) {}

    Check(ListKind kind, RollSteps roll, StaffSteps staff, AnswerSteps known, Findings findings) {
        this.kind = kind;
        this.roll = roll;
        this.known = known;
        this.findings = findings;
        this.colleagues = new ListedStaff(staff, findings);
    }

    @Override
    public void pupil(int line, Enrolment child) {
        children.add(new Child(line, child));
    }

    @Override
    public void colleague(int line, Appointee colleague) {
        colleagues.add(line, colleague);
    }

    @Override
    public void carer(int line, CarerEntry entry) {
        if (kind == ListKind.CARERS) carers.add(new Named(line, entry.child()));
    }

    @Override
    public void answer(int line, AnswerEntry entry) {
        answers.add(new Said(line, entry));
    }

    void end() {
        children.flush();
        carers.flush();
        answers.flush();
        colleagues.check();
    }

    /// Whoever may bring a list of pupils sees the pupils, so whose the number is can be said.
    private void children(List<Child> batch) {
        var others = roll.underAnothersNumber(batch.stream().map(Child::said).toList());
        for (var one : batch) {
            var whose = others.get(one.said().reference());
            if (whose != null) {
                findings.complain(
                        kind == ListKind.ONEROSTER ? Lists.ROSTER_PUPILS : "",
                        one.line(),
                        new Fault.Particular("number-of-another", whose.name().full()));
            }
        }
    }

    /// Whoever is named by an address in one row and by name in another is one, and answers once.
    private void answers(List<Said> batch) {
        var given = known.givers(batch.stream().map(Said::entry).toList());
        for (int i = 0; i < batch.size(); i++) {
            int line = batch.get(i).line();
            switch (given.get(i)) {
                case AnswerSteps.Given.Nobodys(var why) -> complain(line, fault(why));
                case AnswerSteps.Given.Somebodys(var words) ->
                        words.stream()
                                .map(word -> lineOf.keep(word, line))
                                .filter(first -> first != line)
                                .findFirst()
                                .ifPresent(first -> complain(line, twice(first)));
            }
        }
    }

    private static Fault twice(int first) {
        return new Fault.Particular("answered-twice", String.valueOf(first));
    }

    private static Fault fault(Objection why) {
        return switch (why) {
            case NO_SUCH_CHILD -> new Fault.Unknown(Lists.CHILD);
            case NO_SUCH_CARER -> new Fault.Particular("no-such-carer", "");
            case WHICH_CARER -> new Fault.Particular("which-carer", "");
            case MAY_NOT_CONSENT -> new Fault.Particular("may-not-consent", "");
        };
    }

    private void carers(List<Named> batch) {
        var children = roll.onRoll(batch.stream().map(Named::child).distinct().toList());
        batch.stream()
                .filter(one -> !children.containsKey(one.child()))
                .forEach(one -> complain(one.line(), new Fault.Unknown(Lists.CHILD)));
    }

    private void complain(int line, Fault fault) {
        findings.complain("", line, fault);
    }
}
