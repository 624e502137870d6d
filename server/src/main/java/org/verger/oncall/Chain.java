package org.verger.oncall;

import org.verger.platform.PersonId;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Who is called at a school, in order, with the covers that are on or still to come.
public record Chain(List<Link> links, List<Cover> covers) {
    public Chain {
        links = List.copyOf(links);
        covers = List.copyOf(covers);
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
    }

    /// Somebody stands in for another, from one day to another, both of them included.
    public record Cover(UUID id, PersonId away, PersonId instead, LocalDate from, LocalDate until) {
        public Cover {
            if (until.isBefore(from)) throw new IllegalArgumentException("it ends too early");
            if (away.equals(instead))
                throw new IllegalArgumentException("nobody covers themselves");
        }

        /// Whether it is on that day.
        public boolean isOn(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }
}
