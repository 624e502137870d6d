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
import org.verger.platform.Role;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Carries an alarm on: whoever is next is called, and it is written down.
@Service
class Calls {
    /// A letter may come back meanwhile: then its answer is not waited for.
    private static final Duration LOOK_AGAIN = Duration.ofMinutes(1);

    /// Who is asked while the chain reaches nobody, in this order.
    private static final List<Role> STANDBY =
            List.of(Role.HEAD, Role.SAFEGUARDING_LEAD, Role.ADMINISTRATOR);

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
        var here = reach.look();
        var facts = facts(alarm, made(id, last), here, now);
        if (!alarm.isAnswered() && !facts.reaches(today(now))) noteNobody(id, now);
        return switch (NextCall.decide(facts, now)) {
            case NextCall.Step.Rest() -> Optional.empty();
            case NextCall.Step.Wait(var until) -> Optional.of(earlier(until, now.plus(LOOK_AGAIN)));
            case NextCall.Step.Call call -> {
                int number = last.map(AlarmStore.Last::number).orElse(0) + 1;
                var letter =
                        Optional.ofNullable(here.addresses().get(call.person()))
                                .map(to -> summons.write(to, alarm.kind(), call.patience()));
                alarms.add(new AlarmStore.New(id, number, call, now, letter));
                ledger.write(Alarms.act(letter.isEmpty() ? "alarm.passed_by" : "alarm.called", id));
                yield Optional.of(earlier(now.plus(call.patience()), now.plus(LOOK_AGAIN)));
            }
            case NextCall.Step.Nobody(var again) -> Optional.of(again);
        };
    }

    private NextCall.Facts facts(
            AlarmStore.Held alarm, Optional<NextCall.Made> last, Reachable here, Instant now) {
        return new NextCall.Facts(
                chain.links(),
                chain.covers(today(now)),
                here.addresses().keySet(),
                here.standby(),
                last,
                alarm.isAnswered());
    }

    /// That the chain reaches nobody is a fault of the chain: it is written down, once for an
    /// alarm.
    private void noteNobody(AlarmId id, Instant now) {
        if (alarms.nobody(id, now)) ledger.write(Alarms.act("alarm.nobody", id));
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

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, Dates.SCHOOL_TIME);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /// Where to write to whoever works here today, and who of them is asked while the chain reaches
    /// nobody.
    record Reachable(Map<PersonId, EmailAddress> addresses, List<PersonId> standby) {
        Reachable {
            addresses = Map.copyOf(addresses);
            standby = List.copyOf(standby);
        }
    }

    /// Who works here today.
    @Component
    static class Reach {
        private final Colleagues colleagues;
        private final ColleagueRecords records;

        Reach(Colleagues colleagues, ColleagueRecords records) {
            this.colleagues = colleagues;
            this.records = records;
        }

        Reachable look() {
            var all =
                    colleagues.list().stream()
                            .filter(one -> EmailAddress.read(one.email()).isPresent())
                            .toList();
            return new Reachable(
                    all.stream()
                            .collect(
                                    toMap(
                                            Colleagues.Colleague::person,
                                            one -> EmailAddress.read(one.email()).orElseThrow())),
                    STANDBY.stream()
                            .flatMap(role -> all.stream().filter(one -> one.is(role)))
                            .map(Colleagues.Colleague::person)
                            .distinct()
                            .toList());
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
