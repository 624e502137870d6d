package org.verger.bulletin;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.verger.blobs.BlobId;
import org.verger.people.PublicSchool;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// What the whole world may read of a school. It asks through doors that show nothing else:
/// `R__doors.sql`.
@Component
public class SchoolPage {
    /// How many entries one page shows.
    public static final int PAGE = 10;

    private static final String ENTRIES =
            "select id, text, published_at from bulletin.public_entries(:trust, :school, :most,"
                    + " :skipped)";
    private static final String ENTRY =
            "select id, text, published_at from bulletin.public_entry(:trust, :school, :entry)";
    private static final String PHOTOS =
            """
            select entry_id, position, width, height, alt_text, blob
            from bulletin.public_photos(:trust, :school, :entries)
            """;

    /// An entry with its photos.
    public record Entry(UUID id, String text, Instant publishedAt, List<Photo> photos) {
        public Entry {
            photos = List.copyOf(photos);
        }
    }

    /// One size of one photo; the sizes of a photo share its position, the largest first.
    public record Photo(
            UUID entry, int position, int width, int height, String altText, BlobId blob) {}

    /// What stands at the address of an entry.
    public sealed interface Found {
        /// This.
        record There(Entry entry) implements Found {}

        /// Something stood there and was withdrawn: it is gone for good.
        record Gone() implements Found {}

        /// Nothing ever did.
        record Nothing() implements Found {}
    }

    private record Text(UUID id, @Nullable String text, @Nullable Instant publishedAt) {}

    private final JdbcClient db;

    SchoolPage(JdbcClient db) {
        this.db = db;
    }

    /// A page of entries, the newest first; one more than [#PAGE] when there are further pages.
    public List<Entry> list(PublicSchool school, int page) {
        var texts =
                of(school, ENTRIES)
                        .param("most", PAGE + 1)
                        .param("skipped", page * PAGE)
                        .query(SchoolPage::text)
                        .list();
        var photos =
                photos(school, texts.stream().map(Text::id)).stream()
                        .collect(groupingBy(Photo::entry, toList()));
        return texts.stream().flatMap(text -> entry(text, photos).stream()).toList();
    }

    /// What stands at the address of this entry.
    public Found find(PublicSchool school, UUID id) {
        var text = of(school, ENTRY).param("entry", id).query(SchoolPage::text).optional();
        if (text.isEmpty()) return new Found.Nothing();
        var photos = Map.of(id, photos(school, Stream.of(id)));
        return entry(text.get(), photos).<Found>map(Found.There::new).orElse(new Found.Gone());
    }

    private List<Photo> photos(PublicSchool school, Stream<UUID> entries) {
        return of(school, PHOTOS)
                .param("entries", entries.toArray(UUID[]::new))
                .query(SchoolPage::photo)
                .list();
    }

    private JdbcClient.StatementSpec of(PublicSchool school, String statement) {
        return db.sql(statement)
                .param("trust", school.trust().value())
                .param("school", school.school().value());
    }

    private static Optional<Entry> entry(Text text, Map<UUID, List<Photo>> photos) {
        if (text.text == null || text.publishedAt == null) return Optional.empty();
        return Optional.of(
                new Entry(
                        text.id,
                        text.text,
                        text.publishedAt,
                        photos.getOrDefault(text.id, List.of())));
    }

    private static Text text(ResultSet row, int number) throws SQLException {
        var at = row.getObject(3, OffsetDateTime.class);
        return new Text(
                row.getObject(1, UUID.class), row.getString(2), at == null ? null : at.toInstant());
    }

    private static Photo photo(ResultSet row, int number) throws SQLException {
        return new Photo(
                row.getObject(1, UUID.class),
                row.getInt(2),
                row.getInt(3),
                row.getInt(4),
                row.getString(5),
                new BlobId(row.getString(6)));
    }
}
