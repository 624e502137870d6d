package org.verger.oncall.web;

import static org.verger.parts.Words.words;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.verger.forms.Filled;
import org.verger.forms.Option;
import org.verger.ledger.Thing;
import org.verger.oncall.AlarmLog;
import org.verger.oncall.Chain;
import org.verger.oncall.Chains;
import org.verger.parts.Dates;
import org.verger.people.Colleagues;
import org.verger.people.History;
import org.verger.people.People;
import org.verger.platform.PersonId;
import org.verger.platform.Scope;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Puts the page of a school's chain together.
@Component
class ChainPages {
    private static final Set<String> ARRANGED =
            Set.of("chain.arranged", "chain.covered", "chain.uncovered");

    private final Chains chains;
    private final AlarmLog alarms;
    private final Colleagues colleagues;
    private final People people;
    private final History history;

    ChainPages(
            Chains chains, AlarmLog alarms, Colleagues colleagues, People people, History history) {
        this.chains = chains;
        this.alarms = alarms;
        this.colleagues = colleagues;
        this.people = people;
        this.history = history;
    }

    ModelAndView show(Filled link, Filled cover, HttpStatus status) {
        var chain = chains.get();
        var newest = alarms.newest();
        var names = people.names(everybody(chain, newest));
        var page =
                new ChainPage(
                        IntStream.range(0, chain.links().size())
                                .mapToObj(at -> line(at + 1, chain.links().get(at), names))
                                .toList(),
                        chain.covers().stream().map(one -> line(one, names)).toList(),
                        newest.stream().map(one -> line(one, names)).toList(),
                        colleagues.list().stream().map(ChainPages::option).toList(),
                        link,
                        cover,
                        history.latest(
                                new Thing("chain", Scope.current().school().value()), ARRANGED));
        return new ModelAndView("oncall/chain", Map.of("page", page), status);
    }

    private static Set<PersonId> everybody(Chain chain, List<AlarmLog.Row> alarms) {
        return Stream.of(
                        chain.links().stream().map(Chain.Link::person),
                        chain.links().stream().flatMap(one -> one.deputy().stream()),
                        chain.covers().stream().map(Chain.Cover::away),
                        chain.covers().stream().map(Chain.Cover::instead),
                        alarms.stream()
                                .flatMap(one -> one.answered().stream())
                                .map(AlarmLog.Answered::by))
                .flatMap(one -> one)
                .collect(Collectors.toSet());
    }

    private static ChainPage.Line line(int number, Chain.Link link, Map<PersonId, String> names) {
        long minutes = link.patience().toMinutes();
        return new ChainPage.Line(
                number,
                name(link.person(), names),
                link.deputy()
                        .map(one -> words("oncall.link.deputy", minutes, name(one, names)))
                        .orElseGet(() -> words("oncall.link.alone", minutes)),
                OnCallRoutes.person(link.person()));
    }

    private static ChainPage.CoverLine line(Chain.Cover cover, Map<PersonId, String> names) {
        return new ChainPage.CoverLine(
                words("oncall.cover.line", name(cover.instead(), names), name(cover.away(), names)),
                words("oncall.cover.days", Dates.day(cover.from()), Dates.day(cover.until())),
                OnCallRoutes.cover(cover.id()));
    }

    private static ChainPage.AlarmLine line(AlarmLog.Row alarm, Map<PersonId, String> names) {
        return new ChainPage.AlarmLine(
                OnCallWords.title(alarm) + ", " + Dates.moment(alarm.raisedAt()),
                alarm.answered()
                        .map(one -> words("oncall.alarm.by", name(one.by(), names), alarm.calls()))
                        .orElseGet(() -> words("oncall.alarm.calls", alarm.calls())),
                OnCallWords.state(alarm),
                OnCallRoutes.alarm(alarm.id()));
    }

    private static Option option(Colleagues.Colleague one) {
        return new Option(one.person().toString(), one.name().full());
    }

    private static String name(PersonId person, Map<PersonId, String> names) {
        return names.getOrDefault(person, "");
    }
}
