package org.verger.bulletin;

import static java.time.ZoneOffset.UTC;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.verger.blobs.BlobStore;
import org.verger.networks.Address;
import org.verger.networks.Network;
import org.verger.networks.Publication;
import org.verger.networks.PublicationKey;
import org.verger.networks.Sighting;
import org.verger.people.Trusts;
import org.verger.platform.Scope;

import java.time.Clock;

/// The school's own page as a network. Publishing the same key again changes nothing, and a key
/// that was withdrawn stays withdrawn, whichever call comes first.
@Service
class Bulletin implements Network {
    private static final String ADD =
            """
            insert into bulletin.entry (trust_id, id, school_id, text, published_at)
            values (:trust, :id, :school, :text, :at)
            on conflict (trust_id, id) do nothing
            """;
    private static final String ADD_PHOTO =
            """
            insert into bulletin.photo (trust_id, entry_id, school_id, position, width, height, alt_text, credit, blob, bytes)
            values (:trust, :id, :school, :position, :width, :height, :alt, :credit, :blob, :bytes)
            """;
    private static final String STANDS =
            "select count(*) from bulletin.entry where id = :id and withdrawn_at is null";
    private static final String WITHDRAW =
            """
            insert into bulletin.entry (trust_id, id, school_id, withdrawn_at)
            values (:trust, :id, :school, :now)
            on conflict (trust_id, id) do update
            set text = null, withdrawn_at = coalesce(bulletin.entry.withdrawn_at, excluded.withdrawn_at)
            """;
    private static final String WITHDRAW_PHOTOS = "delete from bulletin.photo where entry_id = :id";

    private final JdbcClient db;
    private final PublicPages pages;
    private final Trusts trusts;
    private final BlobStore blobs;
    private final Visitor visitor;
    private final Clock clock;

    Bulletin(
            JdbcClient db,
            PublicPages pages,
            Trusts trusts,
            BlobStore blobs,
            Visitor visitor,
            Clock clock) {
        this.db = db;
        this.pages = pages;
        this.trusts = trusts;
        this.blobs = blobs;
        this.visitor = visitor;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "bulletin";
    }

    @Override
    public Kind kind() {
        return Kind.SCHOOL_PAGE;
    }

    @Override
    public boolean isInOurDatabase() {
        return true;
    }

    @Override
    public boolean showsCredits() {
        return true;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isOpen() {
        return pages.standing().open();
    }

    @Override
    @Transactional
    public Address publish(Publication publication) {
        if (!isOpen()) throw new IllegalStateException("the trust has not opened this page");
        int added =
                of(publication.key(), ADD)
                        .param("text", publication.text())
                        .param("at", publication.at().atOffset(UTC))
                        .update();
        if (added == 1) addPhotos(publication);
        int standing =
                db.sql(STANDS).param("id", publication.key().value()).query(Integer.class).single();
        if (standing == 0)
            throw new IllegalStateException(publication.key() + " was withdrawn from the page");
        return address(publication.key());
    }

    /// As anybody looks who passes by: at the pages, and not at what they are made from.
    @Override
    public Sighting look(PublicationKey key) {
        return visitor.sees(school(), key.value())
                ? new Sighting.Seen(address(key))
                : new Sighting.NotThere();
    }

    private Address address(PublicationKey key) {
        return new Address("/s/%s/news/%s".formatted(school(), key));
    }

    private String school() {
        return trusts.get(Scope.current().school()).address();
    }

    @Override
    @Transactional
    public void withdraw(PublicationKey key) {
        of(key, WITHDRAW).param("now", clock.instant().atOffset(UTC)).update();
        db.sql(WITHDRAW_PHOTOS).param("id", key.value()).update();
    }

    private void addPhotos(Publication publication) {
        int position = 0;
        for (var picture : publication.pictures()) {
            for (var size : picture.sizes()) {
                var bytes = size.jpeg().bytes();
                of(publication.key(), ADD_PHOTO)
                        .param("position", position)
                        .param("width", size.width())
                        .param("height", size.height())
                        .param("alt", picture.altText())
                        .param("credit", picture.credit())
                        .param("blob", blobs.put(bytes).sha256())
                        .param("bytes", bytes.length)
                        .update();
            }
            position++;
        }
    }

    private JdbcClient.StatementSpec of(PublicationKey key, String statement) {
        return db.sql(statement)
                .param("trust", Scope.current().trust().value())
                .param("school", Scope.current().school().value())
                .param("id", key.value());
    }
}
