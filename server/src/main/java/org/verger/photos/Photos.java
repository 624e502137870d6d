package org.verger.photos;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.verger.blobs.BlobId;
import org.verger.gate.Picture.Origin;
import org.verger.gate.Picture.Source;
import org.verger.gate.PictureFacts;
import org.verger.gate.PictureFacts.MetadataFound;
import org.verger.gate.PictureFacts.Reading;
import org.verger.platform.Scope;
import org.verger.pupils.PupilId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// The albums of a school: words and facts in the database, pixels in the blob store.
@Repository
public class Photos {
    private static final String OF_ALBUM =
            """
            select id, alt_text, file_name, origin, credit, faces, largest_face, metadata, writing.words, writing.whole
            from photos.photo
            left join lateral (
              select w.words, w.whole from photos.photo_size s
              join photos.writing w on w.trust_id = s.trust_id and w.school_id = s.school_id and w.blob = s.blob
              where s.trust_id = photo.trust_id and s.photo_id = photo.id limit 1) writing on true
            where album_id = :album order by position
            """;
    private static final String PICTURES =
            """
            select s.blob from photos.photo_size s
            join photos.photo p on p.trust_id = s.trust_id and p.id = s.photo_id
            where p.album_id = :album
            """;
    private static final String SIZES =
            "select width, height, blob from photos.photo_size where photo_id = :id order by width"
                    + " desc";
    private static final String CHILDREN =
            "select pupil_id from photos.photo_child where photo_id = :id";
    private static final String REMOVE = "delete from photos.photo where album_id = :album";
    private static final String ADD =
            """
            insert into photos.photo
              (trust_id, id, school_id, album_id, position, alt_text, file_name, origin, credit, faces, largest_face, metadata)
            values
              (:trust, :id, :school, :album, :position, :alt, :file, :origin, :credit, :faces, :largest, :metadata)
            """;
    private static final String ADD_SIZE =
            """
            insert into photos.photo_size (trust_id, photo_id, school_id, width, height, blob)
            values (:trust, :id, :school, :width, :height, :blob)
            """;
    private static final String ADD_CHILD =
            """
            insert into photos.photo_child (trust_id, photo_id, school_id, pupil_id)
            values (:trust, :id, :school, :child)
            """;

    private static final String SHOWING =
            """
            select distinct p.album_id
            from photos.photo_child c
            join photos.photo p on p.trust_id = c.trust_id and p.id = c.photo_id
            where c.pupil_id = :child
            """;

    private static final String EVERY_CHILD = "select distinct pupil_id from photos.photo_child";

    private static final String SHOW_THE_FIRST =
            """
            insert into photos.photo_child (trust_id, photo_id, school_id, pupil_id)
            select trust_id, photo_id, school_id, :first from photos.photo_child where pupil_id = :second
            on conflict do nothing
            """;
    private static final String SHOW_THE_SECOND_NO_MORE =
            "delete from photos.photo_child where pupil_id = :second";

    private final JdbcClient db;
    private final Writings writings;
    private final ReadWriting readings;

    Photos(JdbcClient db, Writings writings, ReadWriting readings) {
        this.db = db;
        this.writings = writings;
        this.readings = readings;
    }

    /// The photos of an album, in order.
    @Transactional(readOnly = true)
    public List<Photo> list(AlbumId album) {
        return db.sql(OF_ALBUM).param("album", album.value()).query(this::photo).list();
    }

    /// Has the photos of an album read that nobody has read yet, where that is not under way.
    @Transactional
    public void haveRead(AlbumId album) {
        list(album).stream().filter(Photo::isUnread).forEach(one -> readings.soon(one.largest()));
    }

    /// Has a photo of an album read again that was given up. Until it is read it stays so.
    @Transactional
    public void readAgain(AlbumId album, PhotoId photo) {
        list(album).stream()
                .filter(one -> one.id().equals(photo) && one.isGivenUp())
                .forEach(one -> readings.soon(one.largest()));
    }

    /// Makes the photos of an album these, in this order.
    @Transactional
    public void replace(AlbumId album, List<Photo> photos) {
        var gone = pictures(album);
        photos.stream()
                .flatMap(photo -> photo.sizes().stream())
                .map(Photo.Size::blob)
                .forEach(gone::remove);
        db.sql(REMOVE).param("album", album.value()).update();
        for (int position = 0; position < photos.size(); position++) {
            add(album, position, photos.get(position));
        }
        if (!gone.isEmpty()) writings.forget(gone);
    }

    /// Every child who is shown in any photo of the school.
    @Transactional(readOnly = true)
    public Set<PupilId> children() {
        return db.sql(EVERY_CHILD)
                .query((row, _) -> new PupilId(row.getObject(1, UUID.class)))
                .set();
    }

    /// The albums in which this child is shown.
    @Transactional(readOnly = true)
    public List<AlbumId> listShowing(PupilId child) {
        return db.sql(SHOWING)
                .param("child", child.value())
                .query((row, _) -> new AlbumId(row.getObject(1, UUID.class)))
                .list();
    }

    /// Makes what shows a child's second record show the first.
    @Transactional(propagation = Propagation.MANDATORY)
    public void handOver(PupilId second, PupilId first) {
        int _ =
                db.sql(SHOW_THE_FIRST)
                        .param("second", second.value())
                        .param("first", first.value())
                        .update();
        int _ = db.sql(SHOW_THE_SECOND_NO_MORE).param("second", second.value()).update();
    }

    private Set<BlobId> pictures(AlbumId album) {
        return new HashSet<>(
                db.sql(PICTURES)
                        .param("album", album.value())
                        .query((row, _) -> new BlobId(row.getString(1)))
                        .set());
    }

    private void add(AlbumId album, int position, Photo photo) {
        of(photo, ADD)
                .param("album", album.value())
                .param("position", position)
                .param("alt", photo.altText())
                .param("file", photo.fileName())
                .param("origin", photo.source().origin().name())
                .param("credit", photo.source().credit())
                .param("faces", photo.facts().faces())
                .param("largest", photo.facts().largestFace())
                .param("metadata", words(photo.facts().metadata()))
                .update();
        photo.sizes().forEach(size -> add(photo, size));
        var largest = photo.largest();
        if (largest.isLegible() && !writings.isKept(largest)) readings.soon(largest);
        photo.children()
                .forEach(child -> of(photo, ADD_CHILD).param("child", child.value()).update());
    }

    private void add(Photo photo, Photo.Size size) {
        of(photo, ADD_SIZE)
                .param("width", size.width())
                .param("height", size.height())
                .param("blob", size.blob().sha256())
                .update();
    }

    private JdbcClient.StatementSpec of(Photo photo, String statement) {
        return db.sql(statement)
                .param("trust", Scope.current().trust().value())
                .param("school", Scope.current().school().value())
                .param("id", photo.id().value());
    }

    private Photo photo(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var sizes = sizes(id);
        var words = row.getString("words");
        return new Photo(
                new PhotoId(id),
                row.getString("alt_text"),
                row.getString("file_name"),
                new Source(Origin.valueOf(row.getString("origin")), row.getString("credit")),
                sizes,
                new PictureFacts(
                        row.getInt("faces"),
                        kinds(row.getString("metadata")),
                        row.getDouble("largest_face"),
                        words == null ? "" : words,
                        reading(sizes.getFirst(), words, row.getBoolean("whole"))),
                children(id));
    }

    /// In what is too small to be legible there is nothing to read.
    private static Reading reading(Photo.Size largest, @Nullable String words, boolean whole) {
        if (words == null) return largest.isLegible() ? Reading.NOT_YET : Reading.READ;
        return whole ? Reading.READ : Reading.GIVEN_UP;
    }

    private List<Photo.Size> sizes(UUID photo) {
        return db.sql(SIZES)
                .param("id", photo)
                .query(
                        (row, _) ->
                                new Photo.Size(
                                        row.getInt(1), row.getInt(2), new BlobId(row.getString(3))))
                .list();
    }

    private Set<PupilId> children(UUID photo) {
        return Set.copyOf(
                db.sql(CHILDREN)
                        .param("id", photo)
                        .query((row, _) -> new PupilId(row.getObject(1, UUID.class)))
                        .list());
    }

    private static String words(Set<MetadataFound> kinds) {
        return kinds.stream().map(Enum::name).sorted().collect(joining(","));
    }

    private static Set<MetadataFound> kinds(String words) {
        return Arrays.stream(words.split(",", -1))
                .filter(word -> !word.isEmpty())
                .map(MetadataFound::valueOf)
                .collect(toUnmodifiableSet());
    }
}
