package org.verger.directory;

import org.verger.carers.Carer;
import org.verger.people.KnownPeople;
import org.verger.people.PersonName;
import org.verger.pupils.Leavers.Leaver;
import org.verger.pupils.Pupil;

import java.util.List;

/// Somebody who was found.
public sealed interface Found {
    /// How they are called.
    PersonName name();

    /// A child on the roll.
    record OfTheRoll(Pupil pupil) implements Found {
        @Override
        public PersonName name() {
            return pupil.name();
        }
    }

    /// A child who has left the roll.
    record OfLeavers(Leaver leaver) implements Found {
        @Override
        public PersonName name() {
            return leaver.pupil().name();
        }
    }

    /// Somebody who works for the school or governs it, did so, or will.
    record OfTheStaff(KnownPeople.Known known) implements Found {
        @Override
        public PersonName name() {
            return known.name();
        }
    }

    /// A carer, and whom they look after: the children on the roll, and those who have left it.
    record OfAHome(Carer carer, List<Pupil> children, List<Leaver> left) implements Found {
        public OfAHome {
            children = List.copyOf(children);
            left = List.copyOf(left);
        }

        @Override
        public PersonName name() {
            return carer.name();
        }
    }
}
