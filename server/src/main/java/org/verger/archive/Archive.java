package org.verger.archive;

import org.springframework.stereotype.Component;
import org.verger.people.People;
import org.verger.platform.PersonId;
import org.verger.posts.PastPosts;
import org.verger.posts.PastPosts.Mark;
import org.verger.posts.PastPosts.Question;
import org.verger.posts.PastPosts.Row;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The past posts of a school, a page at a time.
@Component
public class Archive {
    /// How many posts one page shows.
    public static final int PAGE = 20;

    /// The most posts that go into one file.
    public static final int MOST_IN_A_FILE = 5_000;

    private final PastPosts posts;
    private final People people;

    Archive(PastPosts posts, People people) {
        this.posts = posts;
        this.people = people;
    }

    /// A page of what was looked for.
    ///
    /// @param names of whoever wrote what was found
    /// @param next where the next page begins, if there is one
    public record Found(List<Row> rows, Map<PersonId, String> names, int all, Optional<Mark> next) {
        public Found {
            rows = List.copyOf(rows);
            names = Map.copyOf(names);
        }
    }

    /// What can be chosen: who wrote something, and months in which something happened.
    public record Choices(Map<PersonId, String> authors, List<YearMonth> months) {
        public Choices {
            authors = Map.copyOf(authors);
            months = List.copyOf(months);
        }
    }

    /// A page of it, from the mark on.
    public Found list(Question question, Optional<Mark> after) {
        var rows = posts.list(question, after, PAGE + 1);
        var shown = rows.subList(0, Math.min(rows.size(), PAGE));
        return new Found(
                shown,
                names(shown),
                posts.count(question),
                rows.size() > PAGE ? Optional.of(shown.getLast().mark()) : Optional.empty());
    }

    /// All of it, for a file.
    public Found all(Question question) {
        var rows = posts.list(question, Optional.empty(), MOST_IN_A_FILE);
        return new Found(rows, names(rows), rows.size(), Optional.empty());
    }

    /// What can be chosen.
    public Choices choices() {
        return new Choices(people.names(posts.authors()), posts.months());
    }

    private Map<PersonId, String> names(List<Row> rows) {
        return people.names(rows.stream().map(Row::author).collect(Collectors.toSet()));
    }
}
