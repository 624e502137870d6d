package org.verger.calendar;

import static java.util.Comparator.comparing;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.verger.parts.Dates;
import org.verger.platform.PersonId;
import org.verger.posts.PlannedPosts;
import org.verger.posts.PostId;
import org.verger.posts.PostState;
import org.verger.posts.Site;
import org.verger.publishing.Departures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The posts of a school by their times: what is approved, held back or out as it was planned, and
/// what waits for a decision as it is meant.
@Component
public class Calendar {
    /// A post and its time.
    public record Entry(
            PostId post,
            PersonId author,
            String opening,
            PostState state,
            Instant at,
            Set<Site> sites) {
        /// The day on which a school in England sees it.
        public LocalDate day() {
            return LocalDate.ofInstant(at, Dates.SCHOOL_TIME);
        }
    }

    private final PlannedPosts posts;
    private final Departures departures;

    Calendar(PlannedPosts posts, Departures departures) {
        this.posts = posts;
        this.departures = departures;
    }

    /// Every entry from one day until another, that one left out, the earliest first.
    @Transactional(readOnly = true)
    public List<Entry> between(LocalDate from, LocalDate until) {
        var first = from.atStartOfDay(Dates.SCHOOL_TIME).toInstant();
        var last = until.atStartOfDay(Dates.SCHOOL_TIME).toInstant();
        var leaving = departures.between(first, last);
        return Stream.concat(
                        posts.undecided(first, last).stream().map(row -> entry(row, row.at())),
                        posts.decided(leaving.keySet()).stream()
                                .map(row -> entry(row, leaving.getOrDefault(row.id(), row.at()))))
                .sorted(comparing(Entry::at).thenComparing(entry -> entry.post().value()))
                .toList();
    }

    private static Entry entry(PlannedPosts.Row row, Instant at) {
        return new Entry(
                row.id(), row.author(), row.caption().opening(), row.state(), at, row.sites());
    }
}
