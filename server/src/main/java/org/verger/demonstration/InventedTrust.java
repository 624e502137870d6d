package org.verger.demonstration;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.verger.contacts.Contacts;
import org.verger.people.Doors;
import org.verger.people.EmailAddress;
import org.verger.people.People;
import org.verger.people.Trusts;
import org.verger.platform.Actor;
import org.verger.platform.SchoolId;
import org.verger.platform.Scope;
import org.verger.platform.TimeOrderedId;
import org.verger.platform.TrustId;
import org.verger.pupils.Roll;
import org.verger.signin.Accounts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// Makes the invented trust: founds it, fills its schools' rolls, records consents, opens their
/// public pages, decides what heads decide, writes posts, and at the very end lets its people sign
/// in.
@Component
class InventedTrust {
    private final Trusts trusts;
    private final People people;
    private final Roll roll;
    private final Contacts contacts;
    private final Accounts accounts;
    private final Doors doors;
    private final InventedStaff staff;
    private final InventedCarers carers;
    private final InventedConsents consents;
    private final InventedYear year;
    private final InventedPages pages;
    private final InventedDecisions decisions;
    private final InventedPosts posts;
    private final InventedTemplates templates;
    private final TransactionTemplate transaction;
    private final Clock clock;

    InventedTrust(
            Trusts trusts,
            People people,
            Roll roll,
            Contacts contacts,
            Accounts accounts,
            Doors doors,
            InventedStaff staff,
            InventedCarers carers,
            InventedConsents consents,
            InventedYear year,
            InventedPages pages,
            InventedDecisions decisions,
            InventedPosts posts,
            InventedTemplates templates,
            TransactionTemplate transaction,
            Clock clock) {
        this.trusts = trusts;
        this.people = people;
        this.roll = roll;
        this.contacts = contacts;
        this.accounts = accounts;
        this.doors = doors;
        this.staff = staff;
        this.carers = carers;
        this.consents = consents;
        this.year = year;
        this.pages = pages;
        this.decisions = decisions;
        this.posts = posts;
        this.templates = templates;
        this.transaction = transaction;
        this.clock = clock;
    }

    void make() {
        var trust = new TrustId(TimeOrderedId.at(clock.instant()));
        var wholeTrust = new Scope(trust, Set.of(), Actor.Machine.VERGER);
        var players = wholeTrust.call(() -> inOneTransaction(() -> found(trust)));
        fill(players, InventedSchool.QUILLBOURNE, Cast.SIOBHAN);
        fill(players, InventedSchool.HATHERSLEY, Cast.BEATA);
        fill(players, InventedSchool.BRINDLEWICK_INFANTS, Cast.KARIM);
        fill(players, InventedSchool.BRINDLEWICK_JUNIORS, Cast.MEERA);
        pages.open(players);
        decisions.make(players);
        posts.write(players);
        templates.write(players);
        wholeTrust.run(() -> transaction.executeWithoutResult(_ -> openAccounts(players)));
    }

    private Players found(TrustId trust) {
        var ending = freeEnding();
        trusts.found("Fennimore Vale Learning Trust", "fennimore-vale" + ending);
        var schools = new EnumMap<InventedSchool, SchoolId>(InventedSchool.class);
        for (var school : InventedSchool.values()) {
            schools.put(school, trusts.open(school.spoken(), school.address() + ending));
        }
        var cast = new EnumMap<Cast, org.verger.platform.PersonId>(Cast.class);
        for (var one : Cast.values()) {
            cast.put(one, people.add(one.spoken(), one.email()));
        }
        var players = new Players(trust, schools, cast);
        players.people().keySet().forEach(one -> appoint(players, one));
        for (var school : InventedSchool.values()) {
            staff.appoint(school, players.school(school), players.person(school.head()));
        }
        return players;
    }

    private void appoint(Players players, Cast one) {
        var person = players.person(one);
        if (one.schools().isEmpty()) {
            var _ = people.appointForTheTrust(person, one.role());
        }
        for (var school : one.schools()) {
            var _ = people.appoint(person, one.role(), players.school(school));
        }
    }

    /// The office brings the list of pupils, writes down who looks after them, and records what
    /// came back on paper.
    private void fill(Players players, InventedSchool school, Cast office) {
        players.at(school, office)
                .run(
                        () -> {
                            contacts.keep(school.ways());
                            var _ = roll.replace(school.pupils(LocalDate.now(clock)));
                            transaction.executeWithoutResult(_ -> lookAfter(school));
                        });
    }

    private void lookAfter(InventedSchool school) {
        var pupils = roll.list("");
        carers.lookAfter(pupils, school.seed());
        consents.record(pupils);
        year.write(pupils, LocalDate.now(clock));
    }

    private void openAccounts(Players players) {
        for (var one : Cast.values()) {
            var opening =
                    accounts.openInvented(
                            players.person(one),
                            new EmailAddress(one.email()),
                            one.spoken().full());
            switch (opening) {
                case Accounts.Opening.Opened() -> {}
                case Accounts.Opening.AddressTaken() ->
                        throw new IllegalStateException(one + " has an account already");
            }
        }
    }

    /// Nothing, or a number when a making that was cut short left the address taken.
    private String freeEnding() {
        return Stream.iterate(1, number -> number + 1)
                .map(number -> number == 1 ? "" : "-" + number)
                .filter(
                        ending ->
                                doors.schoolAt(InventedSchool.QUILLBOURNE.address() + ending)
                                        .isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private <T> T inOneTransaction(java.util.function.Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(_ -> work.get()));
    }
}
