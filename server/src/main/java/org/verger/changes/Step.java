package org.verger.changes;

import org.verger.carers.BondStep;
import org.verger.copies.AnswerStep;
import org.verger.people.StaffStep;
import org.verger.pupils.RollStep;

import java.time.LocalDate;

/// What becomes of one child, colleague or carer.
public sealed interface Step {

    Part part();

    /// What becomes of them today.
    Effect effect(LocalDate today);

    /// Whether nothing becomes of them.
    boolean isNothing();

    /// What becomes of a child.
    record OfPupil(RollStep step) implements Step {
        @Override
        public Part part() {
            return Part.PUPILS;
        }

        @Override
        public boolean isNothing() {
            return step.isNothing();
        }

        @Override
        public Effect effect(LocalDate today) {
            if (isNothing()) return Effect.SAME;
            if (step.isLeaving()) return Effect.ENDED;
            return step.isJoining() ? Effect.ADDED : Effect.CHANGED;
        }
    }

    /// What becomes of a colleague in one role.
    record OfColleague(StaffStep step) implements Step {
        @Override
        public Part part() {
            return Part.STAFF;
        }

        @Override
        public boolean isNothing() {
            return step.isNothing();
        }

        @Override
        public Effect effect(LocalDate today) {
            if (isNothing()) return Effect.SAME;
            if (step.isGiven()) return Effect.ADDED;
            return step.isEnding(today) ? Effect.ENDED : Effect.CHANGED;
        }
    }

    /// What becomes of an answer.
    record OfAnswer(AnswerStep step) implements Step {
        @Override
        public Part part() {
            return Part.CONSENTS;
        }

        @Override
        public boolean isNothing() {
            return step.isNothing();
        }

        @Override
        public Effect effect(LocalDate today) {
            return switch (step.becomes()) {
                case ADDED -> Effect.ADDED;
                case REPLACES -> Effect.CHANGED;
                case LATER_WORD_STANDS -> Effect.KEPT;
                case SAME -> Effect.SAME;
            };
        }
    }

    /// What becomes of a carer and one child.
    record OfCarer(BondStep step) implements Step {
        @Override
        public Part part() {
            return Part.CARERS;
        }

        @Override
        public boolean isNothing() {
            return step.isNothing();
        }

        @Override
        public Effect effect(LocalDate today) {
            if (isNothing()) return Effect.SAME;
            if (step.before() == null) return Effect.ADDED;
            return step.after() == null ? Effect.ENDED : Effect.CHANGED;
        }
    }
}
