package org.verger.signin.web;

import static java.util.stream.Collectors.joining;

import org.verger.frame.Fact;
import org.verger.people.Place;
import org.verger.platform.Role;
import org.verger.signin.Visit;

import java.util.List;

/// How somebody's own account stands.
///
/// @param secondWanted whether their role asks for a second factor that they do not have yet
public record AccountPage(String name, List<Fact> places, List<Fact> ways, boolean secondWanted) {
    static AccountPage of(Visit visit) {
        var account = visit.account();
        return new AccountPage(
                account.name(),
                visit.places().stream().map(AccountPage::place).toList(),
                List.of(
                        new Fact("Password", account.hasPassword() ? "Set" : "None"),
                        new Fact("Codes from a phone", account.hasCode() ? "Set up" : "Not set up"),
                        new Fact("Passkeys", account.hasPasskey() ? "Set up" : "None")),
                visit.needsSecond() && !visit.hasSecond() && !account.demonstration());
    }

    private static Fact place(Place place) {
        return new Fact(
                place.name(),
                place.roles().stream().sorted().map(Role::words).collect(joining(", ")));
    }
}
