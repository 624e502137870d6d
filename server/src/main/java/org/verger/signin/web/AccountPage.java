package org.verger.signin.web;

import static java.util.stream.Collectors.joining;

import org.verger.parts.Dates;
import org.verger.parts.Fact;
import org.verger.parts.Moment;
import org.verger.people.Place;
import org.verger.platform.Role;
import org.verger.proofs.Passkeys;
import org.verger.signin.Visit;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How somebody's own account stands.
///
/// @param secondWanted whether their role asks for a second factor that they do not have yet
/// @param mayAddPasskey whether they proved lately enough who they are
public record AccountPage(
        String name,
        List<Fact> places,
        List<Fact> ways,
        List<Passkey> passkeys,
        List<OtherWays.Used> others,
        List<Device> devices,
        boolean hasCodes,
        boolean secondWanted,
        boolean mayAddPasskey,
        List<Moment> history) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK)
                    .withZone(ZoneId.of("Europe/London"));

    public AccountPage {
        places = List.copyOf(places);
        ways = List.copyOf(ways);
        passkeys = List.copyOf(passkeys);
        others = List.copyOf(others);
        devices = List.copyOf(devices);
        history = List.copyOf(history);
    }

    /// A passkey as the page shows it.
    public record Passkey(String id, String label, String added, String used) {}

    /// A place where they are signed in. What kind of device it is, nobody wrote down.
    public record Device(String begun, String seen, boolean here) {}

    static AccountPage of(
            Visit visit,
            int recoveryLeft,
            List<Passkeys.Passkey> passkeys,
            List<OtherWays.Used> others,
            List<Sessions.Open> sessions,
            boolean fresh,
            List<Moment> history) {
        var account = visit.account();
        return new AccountPage(
                account.name(),
                visit.places().stream().map(AccountPage::place).toList(),
                List.of(
                        password(account.hasPassword()),
                        codes(visit.seconds().code(), recoveryLeft)),
                passkeys.stream().map(AccountPage::passkey).toList(),
                others,
                sessions.stream().map(AccountPage::device).toList(),
                visit.seconds().code(),
                visit.needsSecond() && !visit.hasSecond() && !visit.showedSecond(),
                fresh,
                history);
    }

    private static Fact place(Place place) {
        var roles = place.roles().stream().sorted().map(Role::words).collect(joining(", "));
        return new Fact(place.name(), roles);
    }

    private static Fact password(boolean set) {
        return new Fact(
                "Password",
                set ? "Set" : "None",
                Optional.of(
                        new Fact.Change(
                                set ? "Change" : "Choose",
                                SignInRoutes.PASSWORD,
                                "your password")));
    }

    private static Fact codes(boolean setUp, int recoveryLeft) {
        return new Fact(
                "Codes from your phone",
                setUp ? "Set up, %d recovery codes left".formatted(recoveryLeft) : "Not set up",
                Optional.of(
                        new Fact.Change(
                                setUp ? "Change phone" : "Set up",
                                SignInRoutes.CODES,
                                "for codes")));
    }

    private static Device device(Sessions.Open session) {
        return new Device(
                Dates.moment(session.begun()), Dates.moment(session.seen()), session.here());
    }

    private static Passkey passkey(Passkeys.Passkey key) {
        return new Passkey(key.id(), key.label(), DAY.format(key.added()), DAY.format(key.used()));
    }
}
