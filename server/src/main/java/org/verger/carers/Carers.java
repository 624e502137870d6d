package org.verger.carers;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.verger.ledger.Act;
import org.verger.ledger.Ledger;
import org.verger.ledger.Thing;
import org.verger.people.EmailAddress;
import org.verger.people.PersonName;
import org.verger.platform.NotFound;
import org.verger.platform.Scope;
import org.verger.platform.Stale;
import org.verger.pupils.PupilId;
import org.verger.pupils.Roll;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// What may be asked of the carers of a school's pupils.
@Service
public class Carers {
    private final CarerStore carers;
    private final BondStore bonds;
    private final BondWatch watch;
    private final Roll roll;
    private final Ledger ledger;
    private final Clock clock;

    Carers(
            CarerStore carers,
            BondStore bonds,
            BondWatch watch,
            Roll roll,
            Ledger ledger,
            Clock clock) {
        this.carers = carers;
        this.bonds = bonds;
        this.watch = watch;
        this.roll = roll;
        this.ledger = ledger;
        this.clock = clock;
    }

    /// The carers, by family name; all whose name holds these letters, or everybody for none.
    @Transactional(readOnly = true)
    public List<Carer> list(String letters) {
        return carers.list(letters.strip());
    }

    /// The carers whose name is begun by what was typed, part by part and without accents; nobody
    /// for nothing.
    @Transactional(readOnly = true)
    public List<Carer> find(String typed) {
        return carers.find(typed.strip());
    }

    /// The carers with this address: two who share one are both meant.
    @Transactional(readOnly = true)
    public List<Carer> withAddress(EmailAddress email) {
        return carers.withAddress(email);
    }

    /// The carer. A second record of a carer leads to the first.
    ///
    /// @throws org.verger.platform.NotFound when there is none, or not at this school
    @Transactional(readOnly = true)
    public Carer get(CarerId id) {
        return carers.get(id);
    }

    /// These carers; whoever is not one of the school's is left out.
    @Transactional(readOnly = true)
    public Map<CarerId, Carer> carers(Set<CarerId> ids) {
        return carers.list(ids).stream().collect(toUnmodifiableMap(Carer::id, Function.identity()));
    }

    /// Who looks after a child, those with parental responsibility first.
    @Transactional(readOnly = true)
    public List<Bond> bonds(PupilId child) {
        return bonds.list(Set.of(child));
    }

    /// Who looks after each of these children; a child whose carers nobody wrote down is left out.
    @Transactional(readOnly = true)
    public Map<PupilId, List<Bond>> bonds(Set<PupilId> children) {
        return Map.copyOf(bonds.list(children).stream().collect(groupingBy(Bond::child)));
    }

    /// Whom a carer looks after.
    @Transactional(readOnly = true)
    public Set<PupilId> children(CarerId carer) {
        return bonds.children(carer);
    }

    /// Adds a carer, who looks after nobody yet. The e-mail address and the number may be empty.
    @Transactional
    public CarerId add(PersonName name, String email, String phone) {
        var added =
                carers.add(List.of(new Contact(name, email, phone)), clock.instant()).getFirst();
        ledger.write(act("carer.added", added, Map.of("name", name.full())));
        return added;
    }

    /// Adds a carer together with what they are to a child.
    @Transactional
    public CarerId addFor(Contact contact, Function<CarerId, Bond> bond) {
        var added = add(contact.name(), contact.email(), contact.phone());
        bind(bond.apply(added));
        return added;
    }

    /// Adds many carers at once; their ids come in the same order.
    @Transactional
    public List<CarerId> addAll(List<Contact> many) {
        ledger.write(atSchool("carers.added", many.size()));
        return carers.add(many, clock.instant());
    }

    /// Makes this how a carer is called and reached.
    ///
    /// @throws org.verger.platform.NotFound when there is none, or not at this school
    @Transactional
    public void change(CarerId carer, Contact now) {
        carers.change(carer, now);
        ledger.write(act("carer.changed", carer, Map.of("name", now.name().full())));
    }

    /// How a carer and what they are to a child stand now.
    ///
    /// @throws NotFound when they are nothing to one another
    @Transactional(readOnly = true)
    public CarerSeen seen(CarerId carer, PupilId child) {
        var bond =
                bonds(child).stream()
                        .filter(one -> one.carer().equals(carer))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("carer " + carer + " of pupil " + child));
        return CarerSeen.of(get(carer), bond);
    }

    /// Makes this how a carer is called and reached, and what they are to a child.
    ///
    /// @param seen how both stood when whoever changes them looked
    /// @throws NotFound when there is none, or not at this school
    /// @throws Stale when somebody changed them meanwhile
    @Transactional
    public void change(Bond bond, Contact now, CarerSeen seen) {
        carers.hold(bond.carer());
        if (!seen(bond.carer(), bond.child()).equals(seen)) {
            throw new Stale("carer " + bond.carer());
        }
        change(bond.carer(), now);
        bind(bond);
    }

    /// Makes this what a carer is to a child; what was said of the two before is replaced.
    ///
    /// @throws org.verger.platform.NotFound when the carer or the child is not one of the school's
    @Transactional
    public void bind(Bond bond) {
        var name = get(bond.carer()).name();
        var child = roll.get(bond.child()).id();
        watch.over(Set.of(child), () -> bonds.bind(List.of(bond)));
        ledger.write(act("carer.bound", child, said(bond, name)));
    }

    /// Says of many at once what they are to these children; each is written down by itself. What
    /// somebody has said meanwhile is left as it is.
    ///
    /// @return of how many it was said
    /// @throws NotFound when one of the carers is not one of the school's
    @Transactional
    public int say(List<Bond> many) {
        var unknown = bonds.unknown(many);
        unknown.forEach(this::bind);
        return unknown.size();
    }

    /// Makes these what carers are to children, all at once.
    @Transactional
    public void bindAll(List<Bond> many) {
        watch.over(
                many.stream().map(Bond::child).collect(toUnmodifiableSet()),
                () -> bonds.bind(many));
        ledger.write(atSchool("carers.bound", many.size()));
    }

    /// Ends what a carer is to a child.
    ///
    /// @throws org.verger.platform.NotFound when they are nothing to one another
    @Transactional
    public void unbind(CarerId carer, PupilId child) {
        var name = get(carer).name();
        watch.over(Set.of(child), () -> bonds.unbind(carer, child));
        ledger.write(act("carer.unbound", child, Map.of("carer", name.full())));
    }

    /// Makes the second record of a carer lead to the first. Where the first has no address or
    /// number, it takes the second's. What others keep of the carer is theirs to hand over, see
    /// [CarerHolder].
    ///
    /// @throws org.verger.platform.Stale when that was done before
    @Transactional(propagation = Propagation.MANDATORY)
    public void merge(CarerId second, CarerId first) {
        var gone = carers.get(second);
        var kept = carers.get(first);
        carers.merge(second, first);
        carers.change(
                first,
                new Contact(
                        kept.name(),
                        kept.email().isEmpty() ? gone.email() : kept.email(),
                        kept.phone().isEmpty() ? gone.phone() : kept.phone()));
        ledger.write(act("carer.merged", first, Map.of("name", gone.name().full())));
        ledger.write(act("carer.led_on", second, Map.of()));
    }

    private static Map<String, String> said(Bond bond, PersonName name) {
        return Map.of(
                "carer", name.full(),
                "relation", bond.relation().words(),
                "parental_responsibility", String.valueOf(bond.parentalResponsibility()),
                "may_consent", String.valueOf(bond.mayConsent()),
                "must_not_be_contacted", String.valueOf(bond.mustNotBeContacted()));
    }

    private static Act act(String verb, CarerId carer, Map<String, String> particulars) {
        return new Act(verb, new Thing("carer", carer.value()), Set.of(), particulars);
    }

    private static Act act(String verb, PupilId child, Map<String, String> particulars) {
        return new Act(verb, new Thing("pupil", child.value()), Set.of(), particulars);
    }

    private static Act atSchool(String verb, int many) {
        return new Act(
                verb,
                new Thing("school", Scope.current().school().value()),
                Set.of(),
                Map.of("number", String.valueOf(many)));
    }
}
