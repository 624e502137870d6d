package org.verger.directory;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.verger.carers.Carer;
import org.verger.carers.Carers;
import org.verger.people.KnownPeople;
import org.verger.pupils.Leavers;
import org.verger.pupils.Roll;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Finds anybody who is known to the school: pupils and whoever was one, staff, governors, carers.
@Component
public class Directory {
    /// Those who have left stand behind everybody else: in time they are the most.
    private static final Comparator<Found> IN_ORDER =
            Comparator.comparing((Found one) -> one instanceof Found.OfLeavers)
                    .thenComparing(one -> one.name().family())
                    .thenComparing(one -> one.name().given());

    private final KnownPeople people;
    private final Roll roll;
    private final Leavers leavers;
    private final Carers carers;

    Directory(KnownPeople people, Roll roll, Leavers leavers, Carers carers) {
        this.people = people;
        this.roll = roll;
        this.leavers = leavers;
        this.carers = carers;
    }

    /// Some of those who were found, and how many there are in all.
    public record Page(List<Found> some, int all) {
        public Page {
            some = List.copyOf(some);
        }
    }

    /// Whoever has a name that is begun by what was typed, part by part and without accents, by
    /// family name; from which on, and how many of them at most.
    @Transactional(readOnly = true)
    public Page find(String typed, int from, int most) {
        var all =
                Stream.of(pupils(typed), left(typed), staff(typed), homes(typed))
                        .flatMap(s -> s)
                        .toList();
        var some = all.stream().sorted(IN_ORDER).skip(from).limit(most).map(this::whole);
        return new Page(some.toList(), all.size());
    }

    private Stream<Found> pupils(String typed) {
        return roll.find(typed).stream().map(Found.OfTheRoll::new);
    }

    private Stream<Found> left(String typed) {
        return leavers.find(typed).stream().map(Found.OfLeavers::new);
    }

    private Stream<Found> staff(String typed) {
        return people.find(typed).stream().map(Found.OfTheStaff::new);
    }

    private Stream<Found> homes(String typed) {
        return carers.find(typed).stream().map(one -> new Found.OfAHome(one, List.of(), List.of()));
    }

    /// With whatever is asked for only once it is shown.
    private Found whole(Found found) {
        return switch (found) {
            case Found.OfTheRoll pupil -> pupil;
            case Found.OfLeavers leaver -> leaver;
            case Found.OfTheStaff known -> known;
            case Found.OfAHome(var carer, _, _) -> home(carer);
        };
    }

    private Found home(Carer carer) {
        var children = carers.children(carer.id());
        return new Found.OfAHome(carer, roll.list(children), leavers.list(children));
    }
}
