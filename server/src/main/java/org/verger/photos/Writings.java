package org.verger.photos;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.verger.blobs.BlobId;
import org.verger.blobs.BlobStore;
import org.verger.pictures.Bytes;
import org.verger.pictures.Rendition;
import org.verger.pictures.WritingReader;
import org.verger.platform.Scope;
import org.verger.settings.HomeSettings;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// What is written in pictures, as far as it could be read. It is kept by the picture's hash, so
/// that a post that is saved again has it at once.
@Component
class Writings {
    private static final String IS_KEPT =
            "select exists (select from photos.writing where school_id = :school and blob = :blob)";
    private static final String IS_WHOLE =
            """
            select exists (select from photos.writing where school_id = :school and blob = :blob and whole)
            """;
    private static final String KEEP =
            """
            insert into photos.writing (trust_id, school_id, blob, words, whole)
            select :trust, :school, :blob, :words, :whole
            where exists (select from photos.photo_size where blob = :blob)
            """;
    private static final String KEEP_READ =
            KEEP
                    + """
                    on conflict (trust_id, school_id, blob) do update
                    set words = excluded.words, whole = excluded.whole where not writing.whole
                    """;
    private static final String KEEP_UNREAD = KEEP + "on conflict do nothing";
    private static final String FORGET =
            """
            delete from photos.writing w where school_id = :school and blob = any (:blobs)
            and not exists (select from photos.photo_size s where s.blob = w.blob and s.school_id = w.school_id)
            """;
    private static final String ALBUMS =
            """
            select distinct p.album_id from photos.photo_size s
            join photos.photo p on p.trust_id = s.trust_id and p.id = s.photo_id
            where s.school_id = :school and s.blob = :blob
            """;
    private static final Duration LONGEST = Duration.ofSeconds(15);
    private static final int MOST = 4000;

    private final JdbcClient db;
    private final BlobStore blobs;
    private final TransactionTemplate transaction;
    private final WritingReader reader;

    private final ApplicationEventPublisher events;

    Writings(
            JdbcClient db,
            BlobStore blobs,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            HomeSettings home) {
        this.transaction = transaction;
        this.events = events;
        this.db = db;
        this.blobs = blobs;
        this.reader = new WritingReader(home.folder().resolve("native"), LONGEST);
    }

    /// Whether somebody has looked.
    boolean isKept(Photo.Size size) {
        return of(IS_KEPT, size.blob()).query(Boolean.class).single();
    }

    /// Reads a picture, unless that was done to its end. Takes a second or more, and no transaction
    /// is open meanwhile.
    void read(Photo.Size size) {
        var isRead = transaction.execute(_ -> isWhole(size));
        if (Boolean.TRUE.equals(isRead)) return;
        var picture = Bytes.of(blobs.get(size.blob()));
        var read = reader.read(new Rendition(picture, size.width(), size.height()));
        var words = read.text();
        var kept = words.substring(0, Math.min(MOST, words.length()));
        boolean whole = read.whole() && kept.equals(words);
        transaction.executeWithoutResult(_ -> keep(KEEP_READ, size, kept, whole));
    }

    /// Notes that a picture cannot be read, so that nobody waits for it any longer. What was read
    /// of it before stays.
    void giveUp(Photo.Size size) {
        transaction.executeWithoutResult(_ -> keep(KEEP_UNREAD, size, "", false));
    }

    /// Forgets what was read in these pictures, where no post of the school has them any more.
    void forget(Set<BlobId> gone) {
        int _ =
                db.sql(FORGET)
                        .param("school", Scope.current().school().value())
                        .param("blobs", gone.stream().map(BlobId::sha256).toArray(String[]::new))
                        .update();
    }

    private boolean isWhole(Photo.Size size) {
        return of(IS_WHOLE, size.blob()).query(Boolean.class).single();
    }

    private void keep(String statement, Photo.Size size, String words, boolean whole) {
        int kept =
                of(statement, size.blob())
                        .param("trust", Scope.current().trust().value())
                        .param("words", words)
                        .param("whole", whole)
                        .update();
        if (kept > 0) albums(size).forEach(album -> events.publishEvent(PictureRead.in(album)));
    }

    private List<AlbumId> albums(Photo.Size size) {
        return of(ALBUMS, size.blob())
                .query((row, _) -> new AlbumId(row.getObject(1, UUID.class)))
                .list();
    }

    private JdbcClient.StatementSpec of(String sql, BlobId blob) {
        return db.sql(sql)
                .param("school", Scope.current().school().value())
                .param("blob", blob.sha256());
    }
}
