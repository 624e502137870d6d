package org.verger.people;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.verger.people.StaffStep.Held;
import org.verger.platform.PersonId;
import org.verger.platform.TimeOrderedId;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Brings a school's staff to what a list says in steps. A list reaches nobody's role for the whole
/// trust, and not the name of somebody who works elsewhere too. The steps are taken within the verb
/// of whoever brings the list, which writes the ledger.
@Service
public class StaffSteps {
    private final StaffStepStore store;
    private final Clock clock;

    StaffSteps(JdbcClient db, Clock clock) {
        this.store = new StaffStepStore(db);
        this.clock = clock;
    }

    /// The step of each of these, in their order. The address of a second record means the first.
    @Transactional(readOnly = true)
    public List<StaffStep> towards(List<Appointee> given) {
        var aliases = store.aliases(given.stream().flatMap(StaffSteps::addresses).toList());
        var listed = given.stream().map(one -> one.at(aliases)).toList();
        var emails = listed.stream().map(Appointee::email).distinct().toList();
        var known = store.people(emails);
        var today = LocalDate.now(clock);
        var held = store.held(emails, today).stream().collect(groupingBy(StaffSteps::key));
        var over = listed.stream().filter(one -> one.isOverOn(today)).map(Appointee::email);
        var former =
                store.former(over.toList(), today).stream().collect(groupingBy(StaffSteps::key));
        var newcomers = new HashMap<String, PersonId>();
        var steps = new ArrayList<StaffStep>();
        for (var one : listed) {
            var key = one.email() + " " + one.role();
            var before =
                    former(one, former.getOrDefault(key, List.of()), today)
                            .or(() -> meant(one, held.getOrDefault(key, List.of())));
            steps.add(
                    before.map(step -> changed(step, one, known, today))
                            .orElseGet(() -> given(one, known, newcomers, today)));
        }
        return steps;
    }

    /// The steps that end what these lists do not have: each key is an address, a blank and a role.
    /// Nobody's own role ends by a list that they bring.
    @Transactional(readOnly = true)
    public List<StaffStep> ending(Set<String> given, PersonId self) {
        var today = LocalDate.now(clock);
        var listed = underFirstAddresses(given);
        return store.heldByAnybody(today).stream()
                .filter(one -> !listed.contains(key(one)) && !one.person().equals(self))
                .map(one -> with(one, ended(Objects.requireNonNull(one.before()), today)))
                .toList();
    }

    /// What everybody holds at the school today or later, as steps that change nothing.
    @Transactional(readOnly = true)
    public List<StaffStep> standing() {
        return store.heldByAnybody(LocalDate.now(clock));
    }

    /// Those of these addresses that nobody in the trust has.
    @Transactional(readOnly = true)
    public Set<String> unknown(Set<String> emails) {
        var known = store.people(emails).keySet();
        var aliases = store.aliases(emails).keySet();
        return emails.stream()
                .filter(one -> !known.contains(one) && !aliases.contains(one))
                .collect(toUnmodifiableSet());
    }

    /// Of these addresses those of second records, and the addresses to which they lead.
    @Transactional(readOnly = true)
    public Map<String, String> firstAddresses(Set<String> emails) {
        return store.aliases(emails);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void take(List<StaffStep> steps) {
        store.putPeople(steps, StaffStep::after);
        store.putAppointments(steps, StaffStep::after);
    }

    /// Makes what is known what it was before these steps.
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeBack(List<StaffStep> steps) {
        store.forget(steps.stream().filter(StaffStep::isGiven).toList());
        var changed = steps.stream().filter(one -> !one.isGiven()).toList();
        store.putPeople(changed, step -> Objects.requireNonNull(step.before()));
        store.putAppointments(changed, step -> Objects.requireNonNull(step.before()));
    }

    /// How many of these stand otherwise now than the steps left them.
    @Transactional(readOnly = true)
    public int overtaken(List<StaffStep> steps) {
        var now =
                store.withIds(steps.stream().map(StaffStep::appointment).toList()).stream()
                        .collect(toMap(StaffStep::appointment, StaffStep::after));
        return (int)
                steps.stream()
                        .filter(one -> !one.after().equals(now.get(one.appointment())))
                        .count();
    }

    /// Which of the terms that somebody has or will have in a role is meant: the one that begins on
    /// the day that is said, or else the first that can be.
    private static Optional<StaffStep> meant(Appointee listed, List<StaffStep> held) {
        return held.stream()
                .filter(one -> listed.beginsWith(one.after()))
                .findFirst()
                .or(() -> held.stream().filter(one -> listed.canMean(one.after())).findFirst());
    }

    /// Which of the terms that are over is meant by a row that says one is.
    private static Optional<StaffStep> former(
            Appointee listed, List<StaffStep> former, LocalDate today) {
        if (!listed.isOverOn(today)) return Optional.empty();
        return former.stream().filter(one -> listed.canMeanFormer(one.after())).findFirst();
    }

    private static StaffStep changed(
            StaffStep held,
            Appointee listed,
            Map<String, StaffStepStore.Known> known,
            LocalDate today) {
        return with(held, after(listed, name(listed, known), held.before(), today));
    }

    private StaffStep given(
            Appointee listed,
            Map<String, StaffStepStore.Known> known,
            Map<String, PersonId> newcomers,
            LocalDate today) {
        var person = Optional.ofNullable(known.get(listed.email()));
        boolean isNewcomer = person.isEmpty() && !newcomers.containsKey(listed.email());
        var id =
                person.map(StaffStepStore.Known::person)
                        .orElseGet(
                                () ->
                                        newcomers.computeIfAbsent(
                                                listed.email(), _ -> freshPerson()));
        return new StaffStep(
                id,
                new AppointmentId(TimeOrderedId.at(clock.instant())),
                listed.email(),
                listed.role(),
                isNewcomer,
                null,
                after(listed, name(listed, known), null, today));
    }

    private static Held after(
            Appointee listed, PersonName name, @Nullable Held before, LocalDate today) {
        return new Held(
                name,
                listed.startsAfter(before, today),
                listed.endsAfter(before),
                listed.categoryAfter(before),
                listed.managerAfter(before));
    }

    private static Stream<String> addresses(Appointee one) {
        return Stream.of(Optional.of(one.email()), Optional.ofNullable(one.manager()))
                .flatMap(Optional::stream);
    }

    /// The name in the list, but where somebody works elsewhere too: theirs is not this list's.
    private static PersonName name(Appointee listed, Map<String, StaffStepStore.Known> known) {
        return Optional.ofNullable(known.get(listed.email()))
                .filter(StaffStepStore.Known::elsewhere)
                .map(StaffStepStore.Known::name)
                .orElse(listed.name());
    }

    private static Held ended(Held before, LocalDate today) {
        var yesterday = today.minusDays(1);
        var ends = before.starts().isAfter(today) ? before.starts().minusDays(1) : yesterday;
        return new Held(before.name(), before.starts(), ends, before.category(), before.manager());
    }

    private PersonId freshPerson() {
        return new PersonId(TimeOrderedId.at(clock.instant()));
    }

    private static StaffStep with(StaffStep held, Held after) {
        return new StaffStep(
                held.person(),
                held.appointment(),
                held.email(),
                held.role(),
                false,
                held.before(),
                after);
    }

    private Set<String> underFirstAddresses(Set<String> keys) {
        var aliases = store.aliases(keys.stream().map(StaffSteps::address).toList());
        return keys.stream()
                .map(
                        key ->
                                key.replace(
                                        address(key),
                                        aliases.getOrDefault(address(key), address(key))))
                .collect(toUnmodifiableSet());
    }

    private static String address(String key) {
        return key.substring(0, key.indexOf(' '));
    }

    private static String key(StaffStep step) {
        return step.email() + " " + step.role();
    }
}
