package org.verger.people;

import org.springframework.stereotype.Component;
import org.verger.gate.Clause;
import org.verger.ledger.Thing;
import org.verger.ledger.Timeline;
import org.verger.parts.Dates;
import org.verger.parts.Moment;
import org.verger.parts.Words;
import org.verger.platform.PersonId;
import org.verger.platform.Scope;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// What the ledger knows of a thing, in words for its page: who did what to it, when, by which
/// clauses.
@Component
public class History {
    private static final String REASON = "reason";

    /// The particulars that a person wants to read beside the verb, the most telling first.
    private static final List<String> DETAILS =
            List.of(REASON, "because", "purpose", "role", "name");

    private static final int LATEST = 20;

    private final Timeline timeline;
    private final People people;

    History(Timeline timeline, People people) {
        this.timeline = timeline;
        this.people = people;
    }

    /// The history of a thing, oldest first. Each verb's words stand under `ledger.<verb>`.
    public List<Moment> of(Thing thing) {
        return moments(timeline.of(thing));
    }

    /// The same for whoever may read what happened, and not the reason that somebody wrote for it.
    public List<Moment> withoutReasons(Thing thing) {
        return moments(timeline.of(thing).stream().map(History::withoutReason).toList());
    }

    /// The same, of these verbs alone.
    public List<Moment> of(Thing thing, Set<String> verbs) {
        return moments(
                timeline.of(thing).stream().filter(row -> verbs.contains(row.verb())).toList());
    }

    /// What was last done to a thing that much is done to, newest first.
    public List<Moment> latest(Thing thing, Set<String> verbs) {
        return moments(timeline.latest(thing, verbs, LATEST));
    }

    /// What was last done at the school of the running scope, newest first.
    public List<Moment> latestHere(Set<String> verbs) {
        return latest(new Thing("school", Scope.current().school().value()), verbs);
    }

    private static Timeline.Row withoutReason(Timeline.Row row) {
        var particulars = new HashMap<>(row.particulars());
        particulars.remove(REASON);
        return new Timeline.Row(
                row.id(),
                row.at(),
                row.actor(),
                row.verb(),
                row.on(),
                row.clauses(),
                particulars,
                row.erased());
    }

    private List<Moment> moments(List<Timeline.Row> rows) {
        var names =
                people.names(
                        rows.stream().map(Timeline.Row::actor).filter(Objects::nonNull).toList());
        return rows.stream().map(row -> moment(row, names)).toList();
    }

    private static Moment moment(Timeline.Row row, Map<PersonId, String> names) {
        var actor = row.actor();
        return new Moment(
                actor == null
                        ? Words.words("ledger.machine")
                        : names.getOrDefault(actor, Words.words("ledger.somebody")),
                Words.words("ledger." + row.verb()),
                row.at(),
                Dates.moment(row.at()),
                row.clauses().stream().map(Clause::id).sorted().toList(),
                detail(row.particulars()));
    }

    private static String detail(Map<String, String> particulars) {
        return DETAILS.stream()
                .filter(particulars::containsKey)
                .map(name -> particulars.getOrDefault(name, ""))
                .findFirst()
                .orElse("");
    }
}
