package org.verger.signin;

import org.springframework.stereotype.Component;
import org.verger.platform.Role;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// The invented people whom anybody may be where this is a demonstration, by the school they work
/// for; none anywhere else.
@Component
public class InventedPeople {
    private final Doors doors;
    private final org.verger.people.Doors people;
    private final SignInSettings settings;

    InventedPeople(Doors doors, org.verger.people.Doors people, SignInSettings settings) {
        this.doors = doors;
        this.people = people;
        this.settings = settings;
    }

    /// One of them at one school; whoever works for several stands at the first, with `others`
    /// more.
    public record Row(AccountKey key, String name, String school, Set<Role> roles, int others) {
        public Row {
            roles = Set.copyOf(roles);
        }
    }

    /// All of them, school by school.
    public List<Row> list() {
        var rows = new ArrayList<Row>();
        if (!settings.demo()) return rows;
        for (var one : doors.demonstration()) {
            var places = people.placesOf(one.key().trust(), one.key().person());
            if (places.isEmpty()) continue;
            var first = places.getFirst();
            rows.add(
                    new Row(one.key(), one.name(), first.name(), first.roles(), places.size() - 1));
        }
        rows.sort(Comparator.comparing(Row::school));
        return rows;
    }
}
