package org.verger.oncall;

import static java.util.stream.Collectors.toMap;

import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.verger.ledger.Ledger;
import org.verger.notices.LetterState;
import org.verger.notices.Notices;
import org.verger.parts.Dates;
import org.verger.people.ColleagueRecords;
import org.verger.people.Colleagues;
import org.verger.people.EmailAddress;
import org.verger.platform.NotFound;
import org.verger.platform.PersonId;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Carries an alarm on: whoever is next is called, and it is written down.
@Service
class Calls {
    /// A letter may come back meanwhile: then its answer is not waited for.
    private static final Duration LOOK_AGAIN = Duration.ofMinutes(1);

    private final AlarmStore alarms;
    private final ChainStore chain;
    private final Reach reach;
    private final Notices notices;
    private final Summons summons;
    private final Ledger ledger;
    private final Clock clock;

    Calls(
            AlarmStore alarms,
            ChainStore chain,
            Reach reach,
            Notices notices,
            Summons summons,
            Ledger ledger,
            Clock clock) {
        this.alarms = alarms;
        this.chain = chain;
        this.reach = reach;
        this.notices = notices;
        this.summons = summons;
        this.ledger = ledger;
        this.clock = clock;
    }

    /// Takes the step that is due, and says when to look again; nothing once it is answered.
    @Transactional
    public Optional<Instant> carryOn(AlarmId id) {
        var now = clock.instant();
        var alarm = alarms.lock(id).orElseThrow(() -> new NotFound("alarm " + id));
        var last = alarms.last(id);
        var addresses = reach.addresses();
        return switch (NextCall.decide(
                facts(alarm, made(id, last), addresses.keySet(), now), now)) {
            case NextCall.Step.Rest() -> Optional.empty();
            case NextCall.Step.Wait(var until) -> Optional.of(earlier(until, now.plus(LOOK_AGAIN)));
            case NextCall.Step.Call call -> {
                int number = last.map(AlarmStore.Last::number).orElse(0) + 1;
                var letter =
                        Optional.ofNullable(addresses.get(call.person()))
                                .map(to -> summons.write(to, alarm.kind(), call.patience()));
                alarms.add(new AlarmStore.New(id, number, call, now, letter));
                ledger.write(Alarms.act(letter.isEmpty() ? "alarm.passed_by" : "alarm.called", id));
                yield Optional.of(earlier(now.plus(call.patience()), now.plus(LOOK_AGAIN)));
            }
            case NextCall.Step.Nobody(var again) -> Optional.of(again);
        };
    }

    private NextCall.Facts facts(
            AlarmStore.Held alarm,
            Optional<NextCall.Made> last,
            Set<PersonId> reachable,
            Instant now) {
        return new NextCall.Facts(
                chain.links(),
                chain.covers(LocalDate.ofInstant(now, Dates.SCHOOL_TIME)),
                reachable,
                last,
                alarm.isAnswered());
    }

    private Optional<NextCall.Made> made(AlarmId id, Optional<AlarmStore.Last> last) {
        return last.map(call -> new NextCall.Made(alarms.called(id), until(call)));
    }

    private Instant until(AlarmStore.Last call) {
        boolean isLost =
                call.letter().stream()
                        .flatMap(letter -> notices.states(Set.of(letter)).values().stream())
                        .anyMatch(LetterState::isFailing);
        return isLost ? Instant.EPOCH : call.until();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /// Who works here today, and where to write to them.
    @Component
    static class Reach {
        private final Colleagues colleagues;
        private final ColleagueRecords records;

        Reach(Colleagues colleagues, ColleagueRecords records) {
            this.colleagues = colleagues;
            this.records = records;
        }

        Map<PersonId, EmailAddress> addresses() {
            return colleagues.list().stream()
                    .filter(one -> EmailAddress.read(one.email()).isPresent())
                    .collect(
                            toMap(
                                    Colleagues.Colleague::person,
                                    one -> EmailAddress.read(one.email()).orElseThrow()));
        }

        boolean isHere(PersonId person) {
            return colleagues.list().stream().anyMatch(one -> one.person().equals(person));
        }

        /// The record to which this one leads by now, or itself.
        PersonId first(PersonId person) {
            return records.first(person);
        }
    }
}
