package org.verger.demonstration;

import org.springframework.stereotype.Component;
import org.verger.people.Appointments;
import org.verger.people.Category;
import org.verger.people.Engagement;
import org.verger.people.People;
import org.verger.people.PersonName;
import org.verger.platform.PersonId;
import org.verger.platform.Role;
import org.verger.platform.SchoolId;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Everybody else who works for an invented school: they are known and have no account, so nobody
/// can be them. A few begin next month, a few have said when they go.
@Component
class InventedStaff {
    private static final int GOVERNORS = 9;
    private static final int LONGEST_SERVICE = 4_000;

    private final People people;
    private final Appointments appointments;
    private final Clock clock;

    InventedStaff(People people, Appointments appointments, Clock clock) {
        this.people = people;
        this.appointments = appointments;
        this.clock = clock;
    }

    /// What most schools have of each: of every twenty, eight teach.
    private record Kind(Role role, Category category) {
        static Kind of(int number, int staff) {
            if (number >= staff) return new Kind(Role.GOVERNOR, Category.GOVERNOR);
            return switch (number % 20) {
                case 0, 2, 4, 6, 8, 10, 12, 14 -> new Kind(Role.TEACHER, Category.TEACHING);
                case 1 -> new Kind(Role.OFFICE, Category.OTHER_STAFF);
                case 16 -> new Kind(Role.OTHER, Category.TRAINEE);
                case 17 -> new Kind(Role.OTHER, Category.CONTRACTOR);
                case 18 -> new Kind(Role.OTHER, Category.VOLUNTEER);
                default -> new Kind(Role.OTHER, Category.OTHER_STAFF);
            };
        }
    }

    void appoint(InventedSchool school, SchoolId id, PersonId head) {
        var random = new Random(school.seed() + 7L);
        var names = names(school.staff() + GOVERNORS, random);
        var added =
                people.addAll(
                        IntStream.range(0, names.size())
                                .mapToObj(i -> newcomer(names.get(i), school, i))
                                .toList());
        var all =
                IntStream.range(0, names.size())
                        .mapToObj(
                                i ->
                                        new Appointments.Begin(
                                                added.get(i),
                                                engagement(
                                                        Kind.of(i, school.staff()),
                                                        id,
                                                        head,
                                                        random)))
                        .toList();
        var _ = appointments.beginAll(all);
    }

    private static List<PersonName> names(int count, Random random) {
        return Stream.generate(() -> AdultNames.anybody(random)).distinct().limit(count).toList();
    }

    private static People.Newcomer newcomer(PersonName name, InventedSchool school, int number) {
        var address = AdultNames.address(name, number) + "@" + school.address() + ".example";
        return new People.Newcomer(name, address);
    }

    private Engagement engagement(Kind kind, SchoolId school, PersonId head, Random random) {
        var today = LocalDate.now(clock);
        boolean begins = random.nextInt(60) == 0;
        boolean goes = random.nextInt(40) == 0;
        return new Engagement(
                kind.role(),
                kind.category(),
                Optional.of(school),
                begins ? today.plusDays(30) : today.minusDays(1 + random.nextInt(LONGEST_SERVICE)),
                goes ? Optional.of(today.plusDays(45)) : Optional.empty(),
                kind.category() == Category.GOVERNOR ? Optional.empty() : Optional.of(head));
    }
}
