package org.verger.directory;

import org.verger.carers.Carer;
import org.verger.people.KnownPeople;
import org.verger.people.PersonName;
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

    /// Somebody who works for the school or governs it, did so, or will.
    record OfTheStaff(KnownPeople.Known known) implements Found {
        @Override
        public PersonName name() {
            return known.name();
        }
    }

    /// A carer, and the children on the roll whom they look after.
    record OfAHome(Carer carer, List<Pupil> children) implements Found {
        public OfAHome {
            children = List.copyOf(children);
        }

        @Override
        public PersonName name() {
            return carer.name();
        }
    }
}
