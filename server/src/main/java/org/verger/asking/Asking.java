package org.verger.asking;

import static java.util.stream.Collectors.toUnmodifiableSet;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.verger.carers.Carer;
import org.verger.carers.Carers;
import org.verger.gate.Clause;
import org.verger.ledger.Act;
import org.verger.ledger.Ledger;
import org.verger.ledger.Thing;
import org.verger.notices.Letter;
import org.verger.notices.Notices;
import org.verger.parts.Dates;
import org.verger.parts.Words;
import org.verger.people.EmailAddress;
import org.verger.people.PublicSchool;
import org.verger.people.Trusts;
import org.verger.platform.Forbidden;
import org.verger.platform.Right;
import org.verger.platform.Scope;
import org.verger.platform.TimeOrderedId;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Writing to carers.
@Service
public class Asking {
    /// How long a link is good for.
    public static final Duration GOOD_FOR = Duration.ofDays(90);

    private final LinkStore links;
    private final Unanswered unanswered;
    private final Carers carers;
    private final Notices notices;
    private final Trusts trusts;
    private final Ledger ledger;
    private final Clock clock;
    private final URI publicUrl;

    Asking(
            LinkStore links,
            Unanswered unanswered,
            Carers carers,
            Notices notices,
            Trusts trusts,
            Ledger ledger,
            Clock clock,
            @Value("${verger.public-url:http://localhost:8080}") URI publicUrl) {
        this.links = links;
        this.unanswered = unanswered;
        this.carers = carers;
        this.notices = notices;
        this.trusts = trusts;
        this.ledger = ledger;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    /// Writes to every carer who decides for a child, may be written to, has an address and has not
    /// answered.
    @Transactional
    public RoundId chase() {
        if (!Scope.current().actor().may(Right.RECORD_CONSENT)) {
            throw new Forbidden(Right.RECORD_CONSENT);
        }
        var round = new RoundId(TimeOrderedId.at(clock.instant()));
        links.add(round, clock.instant());
        var asked = unanswered.carers();
        carers.carers(asked).values().forEach(carer -> write(carer, Optional.of(round)));
        ledger.write(
                new Act(
                        "round.begun",
                        new Thing("round", round.value()),
                        Set.of(Clause.OFF_6),
                        Map.of("letters", String.valueOf(asked.size()))));
        return round;
    }

    /// Writes to one carer, who asked for a new link, if they still can be asked about any child.
    @Transactional
    public void writeAgain(Visit visit) {
        boolean canBeAsked =
                carers.bonds(carers.children(visit.carer())).values().stream()
                        .flatMap(List::stream)
                        .filter(bond -> bond.carer().equals(visit.carer()))
                        .anyMatch(Unanswered::canBeAsked);
        if (canBeAsked) write(carers.get(visit.carer()), Optional.empty());
    }

    /// How far the letters of a round have come.
    @Transactional(readOnly = true)
    public Progress progress(RoundId round) {
        var begun = links.begun(round);
        var letters = links.letters(round);
        var states = notices.states(letters.stream().collect(toUnmodifiableSet()));
        return Progress.of(begun, letters.size(), List.copyOf(states.values()));
    }

    /// The latest round, if there was one.
    @Transactional(readOnly = true)
    public Optional<RoundId> latest() {
        return links.latest();
    }

    private void write(Carer carer, Optional<RoundId> round) {
        var address = EmailAddress.read(carer.email());
        if (address.isEmpty()) return;
        var token = Token.fresh();
        var expires = clock.instant().plus(GOOD_FOR);
        var school = trusts.get(Scope.current().school());
        var letter =
                new Letter(
                        address.get(),
                        Words.words("asking.letter.subject", school.name()),
                        Words.words(
                                "asking.letter",
                                school.name(),
                                address(school, token),
                                Dates.day(expires)));
        links.add(
                new LinkId(TimeOrderedId.at(clock.instant())),
                carer.id(),
                round,
                notices.send(letter),
                token,
                expires);
    }

    private URI address(PublicSchool school, Token token) {
        return publicUrl.resolve("/s/" + school.address() + "/consent/" + token.text());
    }
}
