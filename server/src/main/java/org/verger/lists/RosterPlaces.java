package org.verger.lists;

import org.verger.tables.Days;
import org.verger.tables.Fault;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What a OneRoster export says of people elsewhere than beside their names: in which role they are
/// here, in which homeroom, and when they were born. It is a few numbers for each of them.
final class RosterPlaces {
    private static final Set<String> CARERS = Set.of("parent", "guardian", "relative");
    private static final int NOTHING = Integer.MIN_VALUE;
    private static final int NO_DAY = Integer.MIN_VALUE + 1;

    private final LocalDate today;
    private final Prints people = new Prints();
    private final BitSet pupils = new BitSet();
    private final BitSet carers = new BitSet();
    private final Register rooms = new Register();
    private int[] roomOf = {};
    private int[] bornOn = {};

    RosterPlaces(LocalDate today) {
        this.today = today;
    }

    /// Roles come first: whoever has none here is nobody here.
    void role(String user, String role) {
        int who = people.keep(user, people.size());
        var name = role.toLowerCase(Locale.ROOT);
        if (name.equals("student")) pupils.set(who);
        if (CARERS.contains(name)) carers.set(who);
    }

    void rolesAreRead() {
        roomOf = new int[people.size()];
        bornOn = new int[people.size()];
        Arrays.fill(roomOf, NOTHING);
        Arrays.fill(bornOn, NOTHING);
    }

    void enrolled(String user, String homeroom) {
        int who = find(user);
        if (who >= 0) roomOf[who] = rooms.keep(homeroom, rooms.size());
    }

    /// Whoever is in no homeroom today is said to be in the one that comes: between two terms
    /// nobody is in any.
    void comes(String user, String homeroom) {
        int who = find(user);
        if (who >= 0 && roomOf[who] == NOTHING) enrolled(user, homeroom);
    }

    void born(String user, String said) {
        int who = find(user);
        if (who < 0 || said.isEmpty()) return;
        bornOn[who] = Days.read(said).map(day -> (int) day.toEpochDay()).orElse(NO_DAY);
    }

    /// The number of somebody here; -1 for anybody else.
    int find(String user) {
        return people.get(user);
    }

    /// How many there are.
    int people() {
        return people.size();
    }

    boolean isPupil(int who) {
        return who >= 0 && pupils.get(who);
    }

    boolean isCarer(int who) {
        return who >= 0 && carers.get(who);
    }

    /// The homeroom; empty where none is known.
    String room(int who) {
        return roomOf[who] == NOTHING ? "" : rooms.text(roomOf[who]);
    }

    Optional<LocalDate> born(int who, RowCheck check) {
        if (bornOn[who] == NOTHING) return Optional.empty();
        if (bornOn[who] == NO_DAY) {
            check.complain(new Fault.NoDay(OneRoster.BORN));
            return Optional.empty();
        }
        var day = LocalDate.ofEpochDay(bornOn[who]);
        check.birthday(OneRoster.BORN, day, today);
        return Optional.of(day);
    }
}
