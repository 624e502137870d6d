package org.verger.bulletin;

import static org.verger.parts.Dates.SCHOOL_TIME;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.verger.people.Doors;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What the whole world may read of a school: its page, if the trust opened it, and in the page's
/// scope its entries. What is withdrawn is on none of these lists.
@Component
public class SchoolPage {
    /// How many entries one page shows.
    public static final int PAGE = 10;

    private final Doors doors;
    private final PublicPages pages;
    private final PublishedEntries entries;

    SchoolPage(Doors doors, PublicPages pages, PublishedEntries entries) {
        this.doors = doors;
        this.pages = pages;
        this.entries = entries;
    }

    /// What stands at the address of an entry.
    public sealed interface Found {
        /// This.
        record There(Entry entry) implements Found {}

        /// Something stood there and was withdrawn: it is gone for good.
        record Gone() implements Found {}

        /// Nothing ever did.
        record Nothing() implements Found {}
    }

    /// How many entries came out in a month, by the school's own time.
    public record Month(YearMonth month, int entries) {}

    /// The open page at this address, if there is one.
    public Optional<OpenPage> at(String address) {
        return doors.schoolAt(address)
                .flatMap(
                        school -> {
                            var standing = OpenPage.scopeOf(school).call(pages::standing);
                            return standing.decision()
                                    .filter(_ -> standing.open())
                                    .map(said -> new OpenPage(school, standing.dress(), said.at()));
                        });
    }

    /// A page of entries, the newest first; one more than [#PAGE] when there are further pages.
    @Transactional(readOnly = true)
    public List<Entry> list(int page) {
        return entries.list(PAGE + 1, page * PAGE);
    }

    /// The newest entries, for a feed.
    @Transactional(readOnly = true)
    public List<Entry> newest(int most) {
        return entries.list(most, 0);
    }

    /// A page of what came out in a month; one more than [#PAGE] when there are further pages.
    @Transactional(readOnly = true)
    public List<Entry> of(YearMonth month, int page) {
        return entries.between(start(month), start(month.plusMonths(1)), PAGE + 1, page * PAGE);
    }

    /// Every month in which something came out that still stands, the latest first.
    @Transactional(readOnly = true)
    public List<Month> months() {
        return entries.months(SCHOOL_TIME);
    }

    /// A page of the entries that have these words in what they say or in what their photos show,
    /// the newest first; one more than [#PAGE] when there are further pages.
    @Transactional(readOnly = true)
    public List<Entry> search(String words, int page) {
        return entries.search(words, PAGE + 1, page * PAGE);
    }

    /// What stands at the address of this entry.
    @Transactional(readOnly = true)
    public Found find(UUID id) {
        return entries.find(id);
    }

    private static Instant start(YearMonth month) {
        return month.atDay(1).atStartOfDay(SCHOOL_TIME).toInstant();
    }
}
