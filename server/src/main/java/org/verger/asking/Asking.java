package org.verger.asking;

import static java.util.stream.Collectors.toUnmodifiableSet;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.verger.carers.Bond;
import org.verger.carers.Carer;
import org.verger.carers.CarerId;
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
import org.verger.platform.NotFound;
import org.verger.platform.Right;
import org.verger.platform.Scope;
import org.verger.platform.TimeOrderedId;
import org.verger.pupils.PupilId;

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

    private static final Duration ONE_DAY = Duration.ofDays(1);

    /// What a letter says: the keys of its subject and its words.
    private record Text(String subject, String body) {}

    private static final Text QUESTION = new Text("asking.letter.subject", "asking.letter");
    private static final Text FRESH = new Text("asking.fresh.subject", "asking.fresh");

    /// What came of sending a link to one carer.
    public enum Sending {
        SENT,
        NO_ADDRESS,
        MUST_NOT_BE_WRITTEN_TO
    }

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
    /// answered. Within a day of the last time nobody is written to again unless that is meant.
    @Transactional
    public Chase chase(boolean meant) {
        onlyTheOffice();
        links.waitForOtherRounds();
        var today = links.latest().filter(one -> !meant && isOfToday(one));
        return today.<Chase>map(Chase.WrittenToday::new).orElseGet(() -> new Chase.Begun(begin()));
    }

    private boolean isOfToday(RoundId round) {
        return links.begun(round).plus(ONE_DAY).isAfter(clock.instant());
    }

    private RoundId begin() {
        var round = new RoundId(TimeOrderedId.at(clock.instant()));
        links.add(round, clock.instant());
        var asked = unanswered.carers().byLetter();
        for (var carer : asked) {
            boolean _ = write(carer, QUESTION, Optional.of(round));
        }
        ledger.write(
                new Act(
                        "round.begun",
                        new Thing("round", round.value()),
                        Set.of(Clause.OFF_6),
                        Map.of("letters", String.valueOf(asked.size()))));
        return round;
    }

    /// Sends a link to one carer of a child, because the office was asked for one.
    ///
    /// @throws NotFound when they are nothing to the child
    @Transactional
    public Sending send(PupilId child, CarerId carer) {
        onlyTheOffice();
        var bond =
                carers.bonds(child).stream()
                        .filter(one -> one.carer().equals(carer))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("carer " + carer + " of pupil " + child));
        if (!bond.mayBeWrittenTo()) return Sending.MUST_NOT_BE_WRITTEN_TO;
        return sendLink(carers.get(carer)) ? Sending.SENT : Sending.NO_ADDRESS;
    }

    /// Sends a new link to one carer, who asked for it behind their last one, if they still may be
    /// written to about any child.
    @Transactional
    public void writeAgain(Visit visit) {
        sendLinkIfTheyMayHaveOne(carers.get(visit.carer()));
    }

    /// Sends a link to everybody with this address who may be written to about any child; to nobody
    /// where nobody is.
    @Transactional
    void writeTo(EmailAddress address) {
        carers.withAddress(address).forEach(this::sendLinkIfTheyMayHaveOne);
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

    private static void onlyTheOffice() {
        if (!Scope.current().actor().may(Right.RECORD_CONSENT)) {
            throw new Forbidden(Right.RECORD_CONSENT);
        }
    }

    private void sendLinkIfTheyMayHaveOne(Carer carer) {
        boolean mayBeWrittenTo =
                carers.bonds(carers.children(carer.id())).values().stream()
                        .flatMap(List::stream)
                        .filter(bond -> bond.carer().equals(carer.id()))
                        .anyMatch(Bond::mayBeWrittenTo);
        if (!mayBeWrittenTo) return;
        boolean _ = sendLink(carer);
    }

    private boolean sendLink(Carer carer) {
        boolean hasAddress = write(carer, FRESH, Optional.empty());
        if (hasAddress) ledger.write(sent(carer));
        return hasAddress;
    }

    private static Act sent(Carer carer) {
        return new Act(
                "link.sent",
                new Thing("carer", carer.id().value()),
                Set.of(Clause.OFF_6),
                Map.of());
    }

    /// Whether they have an address to write to.
    private boolean write(Carer carer, Text text, Optional<RoundId> round) {
        var address = EmailAddress.read(carer.email());
        if (address.isEmpty()) return false;
        var token = Token.fresh();
        var expires = clock.instant().plus(GOOD_FOR);
        var school = trusts.get(Scope.current().school());
        var letter =
                new Letter(
                        address.get(),
                        Words.words(text.subject, school.name()),
                        Words.words(
                                text.body,
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
        return true;
    }

    private URI address(PublicSchool school, Token token) {
        return publicUrl.resolve("/s/" + school.address() + "/consent/" + token.text());
    }
}
