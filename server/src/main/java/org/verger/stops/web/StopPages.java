package org.verger.stops.web;

import static org.verger.parts.Words.words;

import org.springframework.stereotype.Component;
import org.verger.forms.Filled;
import org.verger.parts.Dates;
import org.verger.people.People;
import org.verger.people.Trusts;
import org.verger.platform.PersonId;
import org.verger.platform.Scope;
import org.verger.stops.Reach;
import org.verger.stops.Stop;
import org.verger.stops.Stops;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts the page with the switch together.
@Component
class StopPages {
    private final Stops stops;
    private final People people;
    private final Trusts trusts;

    StopPages(Stops stops, People people, Trusts trusts) {
        this.stops = stops;
        this.people = people;
        this.trusts = trusts;
    }

    /// @param wrong what was typed for this reach, and what is wrong with it
    StopPage page(Reach reach, Filled wrong) {
        var on = stops.inForce();
        var past = stops.past();
        var names =
                people.names(
                        Stream.concat(on.stream(), past.stream())
                                .flatMap(StopPages::people)
                                .collect(Collectors.toSet()));
        var levers =
                Arrays.stream(Reach.values())
                        .filter(one -> Scope.current().actor().may(one.right()))
                        .map(one -> lever(one, on, names, one == reach ? wrong : Filled.empty()))
                        .toList();
        return new StopPage(levers, past.stream().map(one -> past(one, names)).toList());
    }

    private StopPage.Lever lever(
            Reach reach, List<Stop> on, Map<PersonId, String> names, Filled form) {
        var stop = on.stream().filter(one -> one.reach() == reach).findFirst();
        return new StopPage.Lever(
                reach.name().toLowerCase(Locale.ROOT),
                StopRoutes.stop(reach),
                StopRoutes.reason(reach),
                title(reach),
                stop.map(one -> since(one, names)).orElse(""),
                stop.map(one -> one.reason().value()).orElse(""),
                form);
    }

    private String title(Reach reach) {
        return switch (reach) {
            case SCHOOL -> trusts.get(Scope.current().school()).name();
            case TRUST -> words("stops.whole-trust");
        };
    }

    private static String since(Stop stop, Map<PersonId, String> names) {
        return words("stops.since", names.getOrDefault(stop.by(), ""), Dates.moment(stop.at()));
    }

    private static String past(Stop stop, Map<PersonId, String> names) {
        var lifted = stop.lifted().orElseThrow();
        return words(
                "stops.past",
                stop.reach() == Reach.TRUST
                        ? words("stops.whole-trust")
                        : words("stops.this-school"),
                Dates.moment(stop.at()),
                names.getOrDefault(stop.by(), ""),
                stop.reason().value(),
                Dates.moment(lifted.at()),
                names.getOrDefault(lifted.by(), ""));
    }

    private static Stream<PersonId> people(Stop stop) {
        return Stream.concat(Stream.of(stop.by()), stop.lifted().stream().map(Stop.Lifted::by));
    }
}
