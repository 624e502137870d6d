package org.verger.asking;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.verger.answers.BondsInForce;
import org.verger.carers.Bond;
import org.verger.carers.Carer;
import org.verger.carers.CarerId;
import org.verger.carers.Carers;
import org.verger.gate.Clause;
import org.verger.ledger.Act;
import org.verger.ledger.Ledger;
import org.verger.ledger.Thing;
import org.verger.notices.Notices;
import org.verger.people.EmailAddress;
import org.verger.platform.Forbidden;
import org.verger.platform.NotFound;
import org.verger.platform.Right;
import org.verger.platform.Scope;
import org.verger.platform.TimeOrderedId;
import org.verger.pupils.PupilId;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Writing to carers.
@Service
public class Asking {
    /// How long a link is good for.
    public static final Duration GOOD_FOR = Duration.ofDays(90);

    private static final Duration ONE_DAY = Duration.ofDays(1);

    /// What came of sending a link to one carer.
    public enum Sending {
        SENT,
        NO_ADDRESS,
        MUST_NOT_BE_WRITTEN_TO
    }

    private final LinkStore links;
    private final LinkLetters letters;
    private final WriteRound rounds;
    private final Unanswered unanswered;
    private final Carers carers;
    private final BondsInForce bonds;
    private final Notices notices;
    private final Ledger ledger;
    private final Clock clock;

    Asking(
            LinkStore links,
            LinkLetters letters,
            WriteRound rounds,
            Unanswered unanswered,
            Carers carers,
            BondsInForce bonds,
            Notices notices,
            Ledger ledger,
            Clock clock) {
        this.links = links;
        this.letters = letters;
        this.rounds = rounds;
        this.unanswered = unanswered;
        this.carers = carers;
        this.bonds = bonds;
        this.notices = notices;
        this.ledger = ledger;
        this.clock = clock;
    }

    /// Writes to every carer who decides for a child, may be written to, has an address and has not
    /// answered: the letters are written one after the other from now on. Within a day of the last
    /// time nobody is written to again unless that is meant, and never while letters are being
    /// written.
    @Transactional
    public Chase chase(boolean meant) {
        onlyTheOffice();
        links.waitForOtherRounds();
        var enough = links.latest().filter(one -> isEnough(links.get(one), meant));
        return enough.<Chase>map(Chase.WrittenToday::new).orElseGet(() -> new Chase.Begun(begin()));
    }

    private boolean isEnough(LinkStore.Round latest, boolean meant) {
        boolean isOfToday = latest.begun().plus(ONE_DAY).isAfter(clock.instant());
        return !latest.isWritten() || (isOfToday && !meant);
    }

    private RoundId begin() {
        var round = new RoundId(TimeOrderedId.at(clock.instant()));
        links.add(round, clock.instant(), unanswered.carers().byLetter().size());
        rounds.soon(round, clock.instant());
        ledger.write(act("round.begun", round, Map.of()));
        return round;
    }

    /// To whom letters of a round are still to be written, and about which children: those who have
    /// not answered and have none of it. Nobody once all are written.
    @Transactional
    Map<CarerId, Set<PupilId>> toWrite(RoundId round) {
        if (!links.hold(round)) return Map.of();
        var have = links.have(round);
        var silent = unanswered.carers();
        return silent.byLetter().stream()
                .map(Carer::id)
                .filter(carer -> !have.contains(carer))
                .collect(
                        toUnmodifiableMap(
                                Function.identity(),
                                carer -> silent.about().getOrDefault(carer, Set.of())));
    }

    /// Writes letters of a round to these, unless they have answered meanwhile or have one of it.
    @Transactional
    void writeSome(RoundId round, Map<CarerId, Set<PupilId>> some) {
        if (!links.hold(round)) return;
        var have = links.have(round);
        letters.writeQuestion(
                unanswered.still(some).stream()
                        .filter(carer -> !have.contains(carer.id()))
                        .toList(),
                round);
    }

    /// Every letter of a round is written.
    @Transactional
    void finish(RoundId round) {
        if (!links.hold(round)) return;
        links.written(round, clock.instant());
        var written = String.valueOf(links.have(round).size());
        ledger.write(act("round.written", round, Map.of("letters", written)));
    }

    private static Act act(String verb, RoundId round, Map<String, String> particulars) {
        return new Act(verb, new Thing("round", round.value()), Set.of(Clause.OFF_6), particulars);
    }

    /// Sends a link to one carer of a child, because the office was asked for one.
    ///
    /// @throws NotFound when they are nothing to the child, or it is of an age to decide alone
    @Transactional
    public Sending send(PupilId child, CarerId carer) {
        onlyTheOffice();
        var bond =
                bonds.of(carer).stream()
                        .filter(one -> one.child().equals(child))
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
        var begun = links.get(round);
        var written = links.letters(round);
        var states = notices.states(written.stream().collect(toUnmodifiableSet()));
        return Progress.of(begun, written.size(), List.copyOf(states.values()));
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
        if (bonds.of(carer.id()).stream().noneMatch(Bond::mayBeWrittenTo)) return;
        boolean _ = sendLink(carer);
    }

    private boolean sendLink(Carer carer) {
        boolean hasAddress = letters.writeFresh(carer);
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
}
