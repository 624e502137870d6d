package org.verger.demonstration;

import org.springframework.stereotype.Component;
import org.verger.carers.Bond;
import org.verger.carers.CarerId;
import org.verger.carers.Carers;
import org.verger.carers.Contact;
import org.verger.carers.Relation;
import org.verger.people.PersonName;
import org.verger.pupils.Pupil;
import org.verger.pupils.PupilId;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Who looks after the invented pupils: mostly two parents, often one, some step-parents and
/// grandparents, a few foster carers with the council that shares parental responsibility, and here
/// and there a parent whom the school does not write to.
@Component
class InventedCarers {
    private static final PersonName COUNCIL = new PersonName("Fennimore", "Children’s Services");

    private final Carers carers;

    InventedCarers(Carers carers) {
        this.carers = carers;
    }

    void lookAfter(List<Pupil> pupils, int seed) {
        var homes = new Homes(seed);
        IntStream.range(0, pupils.size()).forEach(i -> homes.of(pupils.get(i), i));
        var ids = carers.addAll(homes.people);
        carers.bindAll(homes.bonds.stream().map(bond -> bond.to(ids)).toList());
    }

    /// What a carer, by their place in the list, is to a child.
    private record Said(
            int carer,
            PupilId child,
            Relation relation,
            boolean responsible,
            boolean consents,
            boolean silent) {
        Bond to(List<CarerId> ids) {
            return new Bond(ids.get(carer), child, relation, responsible, consents, silent);
        }
    }

    /// Everybody's home, put together child by child.
    private static final class Homes {
        private final List<Contact> people = new ArrayList<>();
        private final List<Said> bonds = new ArrayList<>();
        private final Random random;

        Homes(int seed) {
            this.random = new Random(seed);
            people.add(new Contact(COUNCIL, "duty@fennimore-council.example", "01632 960100"));
        }

        void of(Pupil pupil, int number) {
            var child = pupil.id();
            var family = pupil.name().family();
            if (number % 67 == 41) inFosterCare(child);
            else if (number % 31 == 17) withAGrandmother(child, family);
            else withParents(child, family, number);
        }

        private void inFosterCare(PupilId child) {
            add(child, AdultNames.anybody(random), Relation.FOSTER_CARER, false, false, false);
            bonds.add(new Said(0, child, Relation.LOCAL_AUTHORITY, true, true, false));
        }

        private void withAGrandmother(PupilId child, String family) {
            add(child, AdultNames.woman(family, random), Relation.GRANDPARENT, true, true, false);
        }

        private void withParents(PupilId child, String family, int number) {
            add(child, AdultNames.woman(family, random), Relation.MOTHER, true, true, false);
            boolean silent = number % 53 == 29;
            if (number % 10 < 6 || silent)
                add(child, AdultNames.man(family, random), Relation.FATHER, true, true, silent);
            if (number % 10 == 8)
                add(child, AdultNames.anybody(random), Relation.STEP_PARENT, false, false, false);
        }

        private void add(
                PupilId child,
                PersonName name,
                Relation relation,
                boolean responsible,
                boolean consents,
                boolean silent) {
            int place = people.size();
            people.add(contact(name, place));
            bonds.add(new Said(place, child, relation, responsible, consents, silent));
        }

        /// Addresses that lead nowhere (RFC 2606), and numbers that are kept for stories (Ofcom);
        /// some gave no address.
        private static Contact contact(PersonName name, int number) {
            var email =
                    number % 13 == 5 ? "" : AdultNames.address(name, number) + "@families.example";
            return new Contact(name, email, "07700 900%03d".formatted(number % 1000));
        }
    }
}
