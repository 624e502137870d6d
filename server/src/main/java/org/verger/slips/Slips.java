package org.verger.slips;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.verger.gate.Clause;
import org.verger.ledger.Act;
import org.verger.ledger.Ledger;
import org.verger.ledger.Thing;
import org.verger.people.Trusts;
import org.verger.platform.Forbidden;
import org.verger.platform.Right;
import org.verger.platform.Scope;
import org.verger.platform.TimeOrderedId;
import org.verger.pupils.Pupil;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// Writing slips for pupils.
@Service
public class Slips {
    /// How long a slip is good for.
    public static final Duration GOOD_FOR = Duration.ofDays(30);

    private final SlipStore store;
    private final PupilsToAsk toAsk;
    private final Trusts trusts;
    private final Ledger ledger;
    private final Clock clock;
    private final URI publicUrl;

    Slips(
            SlipStore store,
            PupilsToAsk toAsk,
            Trusts trusts,
            Ledger ledger,
            Clock clock,
            @Value("${verger.public-url:http://localhost:8080}") URI publicUrl) {
        this.store = store;
        this.toAsk = toAsk;
        this.trusts = trusts;
        this.ledger = ledger;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    /// Writes a slip for each pupil who is to be asked and is one of these. What was written for
    /// them before opens nothing any more. The codes are not kept: they are printed now or never.
    @Transactional
    public List<Slip> write(Predicate<Pupil> wanted) {
        if (!Scope.current().actor().may(Right.RECORD_CONSENT)) {
            throw new Forbidden(Right.RECORD_CONSENT);
        }
        var pupils = toAsk.list().stream().filter(wanted).toList();
        var school = trusts.get(Scope.current().school()).address();
        store.end(pupils.stream().map(Pupil::id).toList(), clock.instant());
        var slips = pupils.stream().map(pupil -> write(pupil, school)).toList();
        ledger.write(
                new Act(
                        "slips.written",
                        new Thing("school", Scope.current().school().value()),
                        Set.of(Clause.OFF_6),
                        Map.of("number", String.valueOf(slips.size()))));
        return slips;
    }

    /// Where somebody types the code of a slip.
    public URI where() {
        return publicUrl.resolve(path(trusts.get(Scope.current().school()).address()));
    }

    private Slip write(Pupil pupil, String school) {
        var code = Code.fresh();
        var id = TimeOrderedId.at(clock.instant());
        store.add(id, pupil.id(), code, clock.instant().plus(GOOD_FOR));
        return new Slip(pupil, code, publicUrl.resolve(path(school) + "/" + code.shown()));
    }

    private static String path(String school) {
        return "/s/" + school + "/me";
    }
}
