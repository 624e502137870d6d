package org.verger.oncall;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.verger.ledger.Act;
import org.verger.ledger.Ledger;
import org.verger.ledger.Thing;
import org.verger.parts.Dates;
import org.verger.platform.Forbidden;
import org.verger.platform.NotFound;
import org.verger.platform.PersonId;
import org.verger.platform.Right;
import org.verger.platform.Scope;
import org.verger.platform.TimeOrderedId;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// What may be asked of a school's chain: who is called, in which order, and who covers for whom.
@Service
public class Chains {
    /// What comes of asking for a change.
    public enum Outcome {
        DONE,
        /// They stand in the chain already.
        ALREADY_THERE,
        /// They do not work here, or nobody knows where to write to them.
        OUT_OF_REACH,
        /// Its last day is over.
        OVER
    }

    private final ChainStore chain;
    private final Calls.Reach reach;
    private final Ledger ledger;
    private final Clock clock;

    Chains(ChainStore chain, Calls.Reach reach, Ledger ledger, Clock clock) {
        this.chain = chain;
        this.reach = reach;
        this.ledger = ledger;
        this.clock = clock;
    }

    /// The chain of the running scope's school.
    @Transactional(readOnly = true)
    public Chain get() {
        return new Chain(chain.links(), chain.covers(today()));
    }

    /// Whether anybody who would be called today works here and has an address.
    @Transactional(readOnly = true)
    public boolean reachesSomebody() {
        return NextCall.reaches(get(), reach.look().addresses().keySet(), today());
    }

    /// Puts a link at the end.
    @Transactional
    public Outcome add(Chain.Link link) {
        mayManage();
        chain.hold();
        var links = new ArrayList<>(chain.links());
        if (links.stream().anyMatch(one -> one.person().equals(link.person())))
            return Outcome.ALREADY_THERE;
        if (!areReachable(Stream.concat(Stream.of(link.person()), link.deputy().stream())))
            return Outcome.OUT_OF_REACH;
        links.add(link);
        replace(links);
        return Outcome.DONE;
    }

    /// Takes somebody's link out.
    @Transactional
    public void remove(PersonId person) {
        mayManage();
        chain.hold();
        var links = new ArrayList<>(chain.links());
        if (!links.removeIf(link -> link.person().equals(person))) throw gone(person);
        replace(links);
    }

    /// Has somebody called before the one who is called before them now.
    @Transactional
    public void moveUp(PersonId person) {
        mayManage();
        chain.hold();
        var links = new ArrayList<>(chain.links());
        int at = links.stream().map(Chain.Link::person).toList().indexOf(person);
        if (at < 0) throw gone(person);
        if (at == 0) return;
        links.add(at - 1, links.remove(at));
        replace(links);
    }

    /// Has somebody stand in for another on these days.
    @Transactional
    public Outcome cover(PersonId away, PersonId instead, LocalDate from, LocalDate until) {
        mayManage();
        if (until.isBefore(today())) return Outcome.OVER;
        if (!areReachable(Stream.of(instead))) return Outcome.OUT_OF_REACH;
        var cover = new Chain.Cover(TimeOrderedId.at(clock.instant()), away, instead, from, until);
        chain.add(cover);
        ledger.write(act("chain.covered"));
        return Outcome.DONE;
    }

    /// Ends a cover.
    @Transactional
    public void uncover(UUID cover) {
        mayManage();
        if (!chain.remove(cover)) throw new NotFound("cover " + cover);
        ledger.write(act("chain.uncovered"));
    }

    /// In how many places of the chain, and in how many covers, somebody stands.
    @Transactional(readOnly = true)
    public int places(PersonId person) {
        var all = get();
        return (int)
                (all.links().stream().filter(link -> link.has(person)).count()
                        + all.covers().stream().filter(cover -> cover.has(person)).count());
    }

    /// Puts the first in the second's places, where they are two records of one colleague. Who
    /// would be called twice is called once, where they come first.
    @Transactional(propagation = Propagation.MANDATORY)
    public void handOver(PersonId second, PersonId first) {
        if (places(second) == 0) return;
        chain.hold();
        replace(
                Chain.joined(
                        chain.links().stream().map(link -> link.with(second, first)).toList()));
        chain.covers(today()).stream()
                .filter(cover -> cover.has(second))
                .forEach(cover -> handOver(cover, second, first));
    }

    private void handOver(Chain.Cover cover, PersonId second, PersonId first) {
        var _ = chain.remove(cover.id());
        cover.with(second, first).ifPresent(chain::add);
    }

    private void replace(List<Chain.Link> links) {
        chain.replace(links);
        ledger.write(act("chain.arranged"));
    }

    private boolean areReachable(Stream<PersonId> people) {
        return people.allMatch(reach.look().addresses().keySet()::contains);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Dates.SCHOOL_TIME);
    }

    private static NotFound gone(PersonId person) {
        return new NotFound("the link of person " + person);
    }

    private static void mayManage() {
        if (!Scope.current().actor().may(Right.MANAGE_ON_CALL))
            throw new Forbidden(Right.MANAGE_ON_CALL);
    }

    private static Act act(String verb) {
        var school = Scope.current().school();
        return new Act(verb, new Thing("chain", school.value()), Set.of(), Map.of());
    }
}
