package org.verger.flags;

import static java.util.stream.Collectors.toUnmodifiableMap;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.verger.gate.Clause;
import org.verger.ledger.Act;
import org.verger.ledger.Ledger;
import org.verger.ledger.Thing;
import org.verger.platform.Forbidden;
import org.verger.platform.Right;
import org.verger.platform.SchoolId;
import org.verger.platform.Scope;
import org.verger.platform.TimeOrderedId;
import org.verger.pupils.Pupil;
import org.verger.pupils.PupilId;
import org.verger.pupils.Roll;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// At which children somebody is asked to look, because one of the same name and birthday has a
/// flag at another school of the trust. Of that flag nothing is known here but where to ask: not
/// why, not of which kind, not since when.
@Service
public class Looks {
    private static final String ASK =
            """
            insert into flags.look (trust_id, id, school_id, pupil_id, elsewhere, flag_id, asked_at)
            values (:trust, :id, :school, :child, :elsewhere, :flag, :at)
            on conflict (trust_id, pupil_id, flag_id) do nothing
            """;
    private static final String OPEN =
            """
            select distinct on (pupil_id) pupil_id, elsewhere from flags.look
            where looked_at is null order by pupil_id, asked_at
            """;
    private static final String LOOKED =
            """
            update flags.look set looked_at = :at
            where pupil_id = :child and looked_at is null returning id
            """;

    private final JdbcClient db;
    private final FlagStore flags;
    private final Roll roll;
    private final Ledger ledger;
    private final Clock clock;

    Looks(JdbcClient db, FlagStore flags, Roll roll, Ledger ledger, Clock clock) {
        this.db = db;
        this.flags = flags;
        this.roll = roll;
        this.ledger = ledger;
        this.clock = clock;
    }

    /// A child on the roll, and the school of the trust whose safeguarding lead can be asked.
    public record Look(Pupil child, SchoolId elsewhere) {}

    /// Everybody at whom nobody has looked, by family name; whoever has a flag here by now needs no
    /// look.
    @Transactional(readOnly = true)
    public List<Look> list() {
        if (!Scope.current().actor().may(Right.FLAG_CHILDREN))
            throw new Forbidden(Right.FLAG_CHILDREN);
        var open =
                db
                        .sql(OPEN)
                        .query(
                                (row, _) ->
                                        Map.entry(
                                                new PupilId(row.getObject(1, UUID.class)),
                                                new SchoolId(row.getObject(2, UUID.class))))
                        .list()
                        .stream()
                        .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        var flagged = flags.standing(open.keySet());
        return roll.list(open.keySet()).stream()
                .filter(child -> !flagged.contains(child.id()))
                .flatMap(child -> look(child, open))
                .toList();
    }

    private static Stream<Look> look(Pupil child, Map<PupilId, SchoolId> open) {
        var where = open.get(child.id());
        return where == null ? Stream.empty() : Stream.of(new Look(child, where));
    }

    /// Writes down that somebody looked at a child, and asked where they had to.
    @Transactional
    public Outcome looked(PupilId child) {
        var reasons = FlagRules.setting(Scope.current().someone());
        if (!reasons.isEmpty()) return new Outcome.Refused(reasons);
        var known = roll.get(child).id();
        db.sql(LOOKED)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("child", known.value())
                .query(UUID.class)
                .list()
                .forEach(id -> ledger.write(act("flag.looked", id)));
        return new Outcome.Done(known);
    }

    /// Asks that somebody look at this child; once for each flag elsewhere.
    @Transactional(propagation = Propagation.MANDATORY)
    void ask(PupilId child, FlaggedElsewhere.Flagged because) {
        var now = clock.instant();
        var id = TimeOrderedId.at(now);
        int asked =
                db.sql(ASK)
                        .param("trust", Scope.current().trust().value())
                        .param("id", id)
                        .param("school", Scope.current().school().value())
                        .param("child", child.value())
                        .param("elsewhere", because.school().value())
                        .param("flag", because.flag().value())
                        .param("at", now.atOffset(ZoneOffset.UTC))
                        .update();
        if (asked == 1) ledger.write(act("flag.look_asked", id));
    }

    /// The entry is the look's own, not the child's: it stands on no page that others read.
    private static Act act(String verb, UUID look) {
        return new Act(verb, new Thing("look", look), Set.of(Clause.OFF_6), Map.of());
    }
}
