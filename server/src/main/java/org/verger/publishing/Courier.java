package org.verger.publishing;

import static java.util.stream.Collectors.toUnmodifiableMap;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.support.TransactionTemplate;
import org.verger.blobs.BlobStore;
import org.verger.bulletin.PageOpened;
import org.verger.links.LinkSeen;
import org.verger.networks.Network;
import org.verger.networks.Publication;
import org.verger.networks.PublicationKey;
import org.verger.networks.Sighting;
import org.verger.photos.Photo;
import org.verger.photos.PictureRead;
import org.verger.posts.Post;
import org.verger.posts.PostId;
import org.verger.review.PostApproved;
import org.verger.review.PostWithdrawn;
import org.verger.review.WaitsElsewhere;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Carries publications to their networks and back: one step at a time, each call to the outside
/// between two transactions.
@Component
class Courier {
    private final Publishing publishing;
    private final Map<String, Network> networks;
    private final BlobStore blobs;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Courier(
            Publishing publishing,
            List<Network> networks,
            BlobStore blobs,
            TransactionTemplate transaction,
            Clock clock) {
        this.publishing = publishing;
        this.networks =
                networks.stream().collect(toUnmodifiableMap(Network::name, Function.identity()));
        this.blobs = blobs;
        this.transaction = transaction;
        this.clock = clock;
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void planWhatWasApproved(PostApproved event) {
        event.scope().run(() -> publishing.plan(event.post(), event.due(), clock.instant()));
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void takeDownWhatWasWithdrawn(PostWithdrawn event) {
        event.scope().run(() -> publishing.takeBack(event.post(), clock.instant()));
    }

    /// What waited for the trust to open the page comes out now, if it still may.
    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void carryWhatWaited(PageOpened event) {
        var now = clock.instant();
        event.scope().run(() -> carryAll(publishing.listDue(now), now));
    }

    /// What waited for somebody to read this photo comes out now, if it still may.
    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void carryWhatWaited(PictureRead event) {
        var post = new PostId(event.album().value());
        var now = clock.instant();
        event.scope().run(() -> carryAll(publishing.listDue(post, now), now));
    }

    /// What waited for somebody to look at this link comes out now, if it still may.
    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void carryWhatWaited(LinkSeen event) {
        var now = clock.instant();
        event.scope()
                .run(
                        () ->
                                publishing
                                        .listWaitingFor(event.link(), now)
                                        .forEach(key -> publishing.carryWhatWasLookedAt(key, now)));
    }

    /// What is out at one place and waited at another for what changed is judged there again.
    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void judgeWhatWaits(WaitsElsewhere event) {
        var now = clock.instant();
        event.scope()
                .run(
                        () -> {
                            publishing.judgeWhatWaits(event.post());
                            carryAll(publishing.listDue(event.post(), now), now);
                        });
    }

    /// Each by itself. One that is carried just now may have met what it waited for too early: the
    /// event is given again for it, when the others have long gone their way.
    private void carryAll(List<PublicationKey> due, Instant now) {
        var underWay = due.stream().filter(key -> !publishing.carryNow(key, now)).toList();
        if (!underWay.isEmpty())
            throw new IllegalStateException(underWay + " are being carried: come back");
    }

    /// Brings a publication to the public, or settles what became of a call that was interrupted.
    void carry(PublicationKey key) {
        var row = publishing.get(key);
        var network = network(row.network());
        switch (row.outward()) {
            case SEND -> {
                if (network.isInOurDatabase())
                    transaction.executeWithoutResult(_ -> sendWhereOpen(key, network));
                else sendWhereOpen(key, network);
            }
            case LOOK -> publishing.settled(key, network.look(key), clock.instant());
            case LOOK_FIRST -> {
                if (publishing.isMissing(key, network.look(key), clock.instant())) carry(key);
            }
            case NOTHING, TAKE_DOWN, WAIT -> {}
        }
    }

    private void sendWhereOpen(PublicationKey key, Network network) {
        if (network.isOpen()) send(key, network);
    }

    /// On our own page the last look, the publication and the note of it are one transaction: a
    /// consent is withdrawn before it or after it, and never in between (OFF-6).
    private void send(PublicationKey key, Network network) {
        publishing
                .begin(key)
                .map(post -> publication(key, post))
                .map(network::publish)
                .ifPresent(address -> publishing.seen(key, address, clock.instant()));
    }

    /// Takes a publication away from the public, and looks that it is gone.
    void takeDown(PublicationKey key) {
        var row = publishing.get(key);
        var network = network(row.network());
        switch (row.homeward()) {
            case TAKE_DOWN -> {
                network.withdraw(key);
                verifyGone(key, network.look(key));
            }
            case WAIT -> throw new IllegalStateException(key + " is being sent: come back");
            case NOTHING, SEND, LOOK, LOOK_FIRST -> {}
        }
    }

    private void verifyGone(PublicationKey key, Sighting sighting) {
        switch (sighting) {
            case Sighting.NotThere() -> publishing.gone(key);
            case Sighting.Seen(var address) -> {
                publishing.stillSeen(key);
                throw new IllegalStateException(
                        "%s is still to be seen at %s".formatted(key, address.value()));
            }
        }
    }

    private Publication publication(PublicationKey key, Post post) {
        return new Publication(
                key,
                post.caption().value(),
                post.photos().stream().map(this::picture).toList(),
                clock.instant());
    }

    private Publication.Picture picture(Photo photo) {
        return new Publication.Picture(
                photo.altText(),
                photo.source().credit(),
                photo.sizes().stream()
                        .map(
                                size ->
                                        new Publication.Size(
                                                size.width(),
                                                size.height(),
                                                () -> blobs.get(size.blob())))
                        .toList());
    }

    private Network network(String name) {
        var network = networks.get(name);
        if (network == null) throw new IllegalStateException("there is no network named " + name);
        return network;
    }
}
