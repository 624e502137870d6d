package org.verger.staff.web;

import static org.verger.parts.Words.words;

import org.springframework.stereotype.Component;
import org.verger.oncall.Chain;
import org.verger.oncall.Chains;
import org.verger.parts.Fact;
import org.verger.people.KnownPeople;
import org.verger.people.People;
import org.verger.platform.PersonId;
import org.verger.staff.WaysIn;

import java.util.ArrayList;
import java.util.List;

/// Puts into words how somebody is reached, how they come in, and whether they are on call. No
/// secret is among it.
@Component
class ColleagueFacts {
    private final WaysIn waysIn;
    private final Chains chains;
    private final People people;

    ColleagueFacts(WaysIn waysIn, Chains chains, People people) {
        this.waysIn = waysIn;
        this.chains = chains;
        this.people = people;
    }

    List<Fact> of(KnownPeople.Known who) {
        return List.of(
                new Fact(words("staff.email"), who.email().isEmpty() ? "–" : who.email()),
                new Fact(words("staff.means"), means(waysIn.means(who.person()))),
                new Fact(words("staff.on-call"), places(who.person())));
    }

    private static String means(WaysIn.Means means) {
        var all = new ArrayList<String>();
        if (means.password()) all.add(words("staff.means.password"));
        if (means.codes()) all.add(words("staff.means.codes"));
        if (means.passkeys() > 0) all.add(words("staff.means.passkeys", means.passkeys()));
        if (means.elsewhere() > 0) all.add(words("staff.means.elsewhere"));
        return all.isEmpty() ? words("staff.means.none") : String.join(", ", all);
    }

    private String places(PersonId person) {
        var links = chains.get().links();
        var all = new ArrayList<String>();
        for (int at = 0; at < links.size(); at++) {
            if (links.get(at).person().equals(person))
                all.add(words("staff.on-call.place", at + 1, links.size()));
            if (links.get(at).deputy().filter(person::equals).isPresent())
                all.add(words("staff.on-call.deputy", name(links.get(at))));
        }
        return all.isEmpty() ? words("staff.on-call.no") : String.join(", ", all);
    }

    private String name(Chain.Link link) {
        return people.names(List.of(link.person()))
                .getOrDefault(link.person(), words("ledger.somebody"));
    }
}
