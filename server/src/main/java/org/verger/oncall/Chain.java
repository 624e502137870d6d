package org.verger.oncall;

import static java.util.stream.Collectors.toSet;

import org.verger.platform.PersonId;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Who is called at a school, in order, with the covers that are on or still to come.
public record Chain(List<Link> links, List<Cover> covers) {
    public Chain {
        links = List.copyOf(links);
        covers = List.copyOf(covers);
    }

    /// These links, where one person may stand in two: they are called once, where they come first.
    /// A deputy of the second place becomes theirs, or where they have one already, is called in a
    /// place of their own: nobody falls out of the chain.
    static List<Link> joined(List<Link> links) {
        var people = links.stream().map(Link::person).collect(toSet());
        var joined = new ArrayList<Link>();
        for (var link : links) {
            var first =
                    joined.stream().filter(one -> one.person().equals(link.person())).findFirst();
            if (first.isEmpty()) joined.add(link);
            else link.deputy().ifPresent(deputy -> keep(deputy, first.get(), joined, people));
        }
        return joined;
    }

    private static void keep(PersonId deputy, Link first, List<Link> joined, Set<PersonId> people) {
        if (first.deputy().isEmpty()) {
            joined.set(
                    joined.indexOf(first),
                    new Link(first.person(), Optional.of(deputy), first.patience()));
        } else if (!first.has(deputy) && people.add(deputy)) {
            joined.add(new Link(deputy, Optional.empty(), first.patience()));
        }
    }

    /// One link: who is called, who after them, and how long each may take.
    public record Link(PersonId person, Optional<PersonId> deputy, Duration patience) {
        /// The longest that a call waits for its answer.
        public static final Duration LONGEST = Duration.ofHours(4);

        public Link {
            if (patience.compareTo(Duration.ofMinutes(1)) < 0 || patience.compareTo(LONGEST) > 0)
                throw new IllegalArgumentException("a call waits from one minute to four hours");
            if (deputy.filter(person::equals).isPresent())
                throw new IllegalArgumentException("nobody is their own deputy");
        }

        boolean has(PersonId one) {
            return person.equals(one) || deputy.filter(one::equals).isPresent();
        }

        /// The same with the one in the other's place; nobody is their own deputy.
        Link with(PersonId second, PersonId first) {
            var called = person.equals(second) ? first : person;
            var after = deputy.map(one -> one.equals(second) ? first : one);
            return new Link(called, after.filter(one -> !one.equals(called)), patience);
        }
    }

    /// Somebody stands in for another, from one day to another, both of them included.
    public record Cover(UUID id, PersonId away, PersonId instead, LocalDate from, LocalDate until) {
        public Cover {
            if (until.isBefore(from)) throw new IllegalArgumentException("it ends too early");
            if (away.equals(instead))
                throw new IllegalArgumentException("nobody covers themselves");
        }

        boolean has(PersonId one) {
            return away.equals(one) || instead.equals(one);
        }

        /// The same with the one in the other's place; nothing when they would cover themselves.
        Optional<Cover> with(PersonId second, PersonId first) {
            var gone = away.equals(second) ? first : away;
            var here = instead.equals(second) ? first : instead;
            return gone.equals(here)
                    ? Optional.empty()
                    : Optional.of(new Cover(id, gone, here, from, until));
        }

        /// Whether it is on that day.
        public boolean isOn(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }
}
