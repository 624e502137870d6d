package org.verger.changes;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.verger.carers.BondStep;
import org.verger.carers.BondSteps;
import org.verger.carers.CarerEntry;
import org.verger.copies.AnswerEntry;
import org.verger.copies.AnswerSteps;
import org.verger.lists.ListKind;
import org.verger.lists.ListTaker;
import org.verger.lists.Lists;
import org.verger.lists.Prints;
import org.verger.people.Appointee;
import org.verger.people.StaffSteps;
import org.verger.platform.PersonId;
import org.verger.pupils.Enrolment;
import org.verger.pupils.RollSteps;
import org.verger.tables.Findings;
import org.verger.tables.Remark;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/// Goes through a list step by step, a few hundred at a time, and at its end through those who are
/// not in it. Whoever takes each batch before the next is asked for sees what they have done.
@Component
public class Walk {
    private final RollSteps roll;
    private final StaffSteps staff;
    private final BondSteps bonds;
    private final AnswerSteps answers;
    private final Clock clock;

    Walk(RollSteps roll, StaffSteps staff, BondSteps bonds, AnswerSteps answers, Clock clock) {
        this.roll = roll;
        this.staff = staff;
        this.bonds = bonds;
        this.answers = answers;
        this.clock = clock;
    }

    /// Walks the whole list.
    ///
    /// @param self who brings it: their own role does not end by it
    @Transactional(propagation = Propagation.MANDATORY)
    public Findings through(
            ListKind kind, byte[] content, PersonId self, Consumer<List<Step>> each) {
        var today = LocalDate.now(clock);
        var findings = new Findings();
        var listed = new Listed(taker -> Lists.read(kind, content, today, new Findings(), taker));
        // what its tables say of one another is kept while it is read, and not twice at once
        if (kind == ListKind.ONEROSTER) listed.read();
        var passage = new Passage(kind, listed, each);
        Lists.read(kind, content, today, findings, passage);
        passage.end(self, findings);
        return findings;
    }

    /// How many steps of each kind it makes now, and the fingerprint of exactly these.
    @Transactional(propagation = Propagation.MANDATORY)
    public Tally tally(ListKind kind, byte[] content, PersonId self) {
        var counter = new Counter(LocalDate.now(clock));
        var _ = through(kind, content, self, steps -> steps.forEach(counter::count));
        return counter.tally();
    }

    /// What is wrong with a list, those included who are in it and whom nobody here knows.
    @Transactional(readOnly = true)
    public Findings check(ListKind kind, byte[] content) {
        var findings = new Findings();
        var check = new Check(kind, roll, staff, answers, findings);
        Lists.read(kind, content, LocalDate.now(clock), findings, check);
        check.end();
        return findings;
    }

    /// One walk.
    private final class Passage implements ListTaker {
        private final ListKind kind;
        private final Listed listed;
        private final Consumer<List<Step>> each;
        private final Batch<Enrolment> children = new Batch<>(this::children);
        private final List<Appointee> colleagues = new ArrayList<>();
        private final Batch<CarerEntry> carers = new Batch<>(this::carers);
        private final Batch<AnswerEntry> answers = new Batch<>(this::answers);
        private final Prints references = new Prints();
        private final Prints ties = new Prints();
        private final Set<String> roles = new HashSet<>();
        private int refusing;
        private int authorities;

        Passage(ListKind kind, Listed listed, Consumer<List<Step>> each) {
            this.kind = kind;
            this.listed = listed;
            this.each = each;
        }

        @Override
        public void pupil(int line, Enrolment child) {
            var _ = references.keep(child.reference(), 0);
            children.add(child);
        }

        @Override
        public void colleague(int line, Appointee one) {
            roles.add(one.email() + " " + one.role());
            colleagues.add(one);
        }

        @Override
        public void carer(int line, CarerEntry entry) {
            children.flush();
            carers.add(entry);
        }

        @Override
        public void answer(int line, AnswerEntry entry) {
            answers.add(entry);
        }

        /// A list of consents ends none: whoever is not in it stays as they are. A OneRoster export
        /// does not know what the law gives a carer, so it ends no bond.
        void end(PersonId self, Findings findings) {
            children.flush();
            colleagues();
            carers.flush();
            answers.flush();
            switch (kind) {
                case PUPILS, ONEROSTER ->
                        roll.leaving(references::has, some -> give(some, Step.OfPupil::new));
                case STAFF -> give(staff.ending(roles, self), Step.OfColleague::new);
                case CARERS -> {
                    bonds.ending(ties::has, some -> give(kept(some), Step.OfCarer::new));
                    remark(findings, "carers-refusing", refusing);
                    remark(findings, "carers-authority", authorities);
                }
                case CONSENTS -> {}
            }
        }

        private static void remark(Findings findings, String what, int many) {
            if (many > 0) findings.remark(new Remark.RowsLeftOut(what, many));
        }

        /// What keeps a child back is not undone by a list in passing: whoever said no goes on
        /// saying it, and an authority's silence goes on counting, whether the list leaves them out
        /// or gives them less. A person ends that, at the child's page.
        private List<BondStep> kept(List<BondStep> steps) {
            var lessening = steps.stream().filter(BondStep::lessens).toList();
            var no = Walk.this.answers.refusing(BondStep.children(lessening));
            return steps.stream().map(step -> step.lessens() ? kept(step, no) : step).toList();
        }

        private BondStep kept(BondStep lessening, Set<String> no) {
            if (no.contains(lessening.key())) refusing++;
            else if (lessening.isOfAuthority()) authorities++;
            else return lessening;
            return lessening.withoutLessening();
        }

        private void children(List<Enrolment> batch) {
            give(roll.towards(batch, listed::hasChild), Step.OfPupil::new);
        }

        /// A list of staff is short, and is taken at once: somebody on it may answer to somebody
        /// further down whom nobody knows yet.
        private void colleagues() {
            if (colleagues.isEmpty()) return;
            var steps = staff.towards(colleagues).stream().<Step>map(Step.OfColleague::new);
            each.accept(steps.toList());
        }

        private void carers(List<CarerEntry> batch) {
            var steps = kept(bonds.towards(batch, listed));
            if (kind == ListKind.CARERS) {
                // a child may have left since the list was looked at
                steps = steps.stream().filter(step -> step.child() != null).toList();
                steps.forEach(this::listed);
            }
            give(steps, Step.OfCarer::new);
        }

        private void listed(BondStep step) {
            var _ = ties.keep(step.key(), 0);
        }

        private void answers(List<AnswerEntry> batch) {
            give(Walk.this.answers.towards(batch), Step.OfAnswer::new);
        }

        private <S> void give(List<S> steps, Function<S, Step> as) {
            for (int from = 0; from < steps.size(); from += Batch.SIZE) {
                var some = steps.subList(from, Math.min(steps.size(), from + Batch.SIZE));
                each.accept(some.stream().map(as).toList());
            }
        }
    }
}
