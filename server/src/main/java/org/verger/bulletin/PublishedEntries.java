package org.verger.bulletin;

import static java.time.ZoneOffset.UTC;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.verger.blobs.BlobId;
import org.verger.platform.Scope;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// The entries of the school that is worked for, as they are read.
@Repository
class PublishedEntries {
    private static final String STANDING =
            """
            select e.id, e.text, e.published_at
            from bulletin.entry e
            where e.school_id = :school and e.withdrawn_at is null
            """;
    private static final String IN_ORDER =
            " order by e.published_at desc, e.id desc limit :most offset :skipped";
    private static final String LIST = STANDING + IN_ORDER;
    private static final String BETWEEN =
            STANDING + " and e.published_at >= :from and e.published_at < :until" + IN_ORDER;
    private static final String SEARCH =
            STANDING
                    + """
                     and (e.sought @@ websearch_to_tsquery('english', :words)
                          or exists (select from bulletin.photo p
                                     where p.trust_id = e.trust_id and p.entry_id = e.id
                                       and p.sought @@ websearch_to_tsquery('english', :words)))
                    """
                    + IN_ORDER;
    private static final String MONTHS =
            """
            select to_char(published_at at time zone :zone, 'YYYY-MM'), count(*)
            from bulletin.entry
            where school_id = :school and withdrawn_at is null
            group by 1
            order by 1 desc
            """;
    private static final String ONE =
            "select id, text, published_at from bulletin.entry where school_id = :school and id ="
                    + " :id";
    private static final String PHOTOS =
            """
            select entry_id, position, alt_text, credit, width, height, blob, bytes
            from bulletin.photo
            where school_id = :school and entry_id = any (:entries)
            order by entry_id, position, width desc
            """;

    private record Text(UUID id, @Nullable String text, @Nullable Instant publishedAt) {}

    private record Line(UUID entry, int position, String altText, String credit, Entry.Size size) {}

    private final JdbcClient db;

    PublishedEntries(JdbcClient db) {
        this.db = db;
    }

    List<Entry> list(int most, int skipped) {
        return entries(here(LIST), most, skipped);
    }

    List<Entry> between(Instant from, Instant until, int most, int skipped) {
        return entries(
                here(BETWEEN).param("from", from.atOffset(UTC)).param("until", until.atOffset(UTC)),
                most,
                skipped);
    }

    List<Entry> search(String words, int most, int skipped) {
        return entries(here(SEARCH).param("words", words), most, skipped);
    }

    List<SchoolPage.Month> months(ZoneId zone) {
        return here(MONTHS)
                .param("zone", zone.getId())
                .query(
                        (row, _) ->
                                new SchoolPage.Month(
                                        YearMonth.parse(row.getString(1)), row.getInt(2)))
                .list();
    }

    SchoolPage.Found find(UUID id) {
        var text = here(ONE).param("id", id).query(PublishedEntries::text).optional();
        if (text.isEmpty()) return new SchoolPage.Found.Nothing();
        return entry(text.get(), photos(Stream.of(id)))
                .<SchoolPage.Found>map(SchoolPage.Found.There::new)
                .orElse(new SchoolPage.Found.Gone());
    }

    private List<Entry> entries(JdbcClient.StatementSpec asked, int most, int skipped) {
        var texts =
                asked.param("most", most)
                        .param("skipped", skipped)
                        .query(PublishedEntries::text)
                        .list();
        var photos = photos(texts.stream().map(Text::id));
        return texts.stream().flatMap(text -> entry(text, photos).stream()).toList();
    }

    private Map<UUID, List<Line>> photos(Stream<UUID> entries) {
        return here(PHOTOS)
                .param("entries", entries.toArray(UUID[]::new))
                .query(PublishedEntries::line)
                .list()
                .stream()
                .collect(groupingBy(Line::entry));
    }

    private JdbcClient.StatementSpec here(String statement) {
        return db.sql(statement).param("school", Scope.current().school().value());
    }

    private static Optional<Entry> entry(Text text, Map<UUID, List<Line>> photos) {
        if (text.text == null || text.publishedAt == null) return Optional.empty();
        var lines = photos.getOrDefault(text.id, List.of());
        return Optional.of(new Entry(text.id, text.text, text.publishedAt, together(lines)));
    }

    /// The sizes of one photo stand under each other: they share its position.
    private static List<Entry.Photo> together(List<Line> lines) {
        return lines.stream()
                .collect(groupingBy(Line::position, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(
                        same ->
                                new Entry.Photo(
                                        same.getFirst().position,
                                        same.getFirst().altText,
                                        same.getFirst().credit,
                                        same.stream().map(Line::size).toList()))
                .toList();
    }

    private static Text text(ResultSet row, int number) throws SQLException {
        var at = row.getObject(3, OffsetDateTime.class);
        return new Text(
                row.getObject(1, UUID.class), row.getString(2), at == null ? null : at.toInstant());
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                row.getObject(1, UUID.class),
                row.getInt(2),
                row.getString(3),
                row.getString(4),
                new Entry.Size(
                        row.getInt(5), row.getInt(6), new BlobId(row.getString(7)), row.getInt(8)));
    }
}
