package org.verger.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.beans.factory.BeanFactory;
import org.verger.AnySchool;
import org.verger.blobs.BlobStore;
import org.verger.gate.Picture.Source;
import org.verger.journeys.Snapshot;
import org.verger.networks.Network;
import org.verger.networks.Publication;
import org.verger.networks.PublicationKey;
import org.verger.people.Trusts;
import org.verger.photos.PhotoLab;
import org.verger.photos.Taken;
import org.verger.platform.Actor;
import org.verger.platform.Scope;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// Publishes on the page of a new school, with pictures that went the way of every upload.
record Reporter(BeanFactory beans, Scope scope, String news) {
    static Reporter of(BeanFactory beans) {
        var school = AnySchool.opened(beans);
        var scope = Scope.at(school.trust(), school.school(), Actor.Machine.VERGER);
        var address = scope.call(() -> beans.getBean(Trusts.class).get(school.school())).address();
        return new Reporter(beans, scope, "/s/" + address + "/news");
    }

    /// A story in words alone.
    PublicationKey tells(String words, Instant at) {
        return publish(words, List.of(), at);
    }

    /// A story with so many pictures as a phone takes them.
    PublicationKey shows(String words, int pictures, Instant at) {
        return scope.call(
                () -> {
                    var one = picture();
                    return publish(words, Collections.nCopies(pictures, one), at);
                });
    }

    /// A story with pictures that others made, one for each of these credits.
    PublicationKey borrows(String words, Instant at, String... credits) {
        return scope.call(() -> publish(words, Stream.of(credits).map(this::picture).toList(), at));
    }

    void takesBack(PublicationKey key) {
        scope.run(() -> beans.getBean("bulletin", Network.class).withdraw(key));
    }

    private PublicationKey publish(String words, List<Publication.Picture> pictures, Instant at) {
        var key = new PublicationKey(UUID.randomUUID());
        var network = beans.getBean("bulletin", Network.class);
        var address = scope.call(() -> network.publish(new Publication(key, words, pictures, at)));
        assertThat(address.value()).endsWith("/news/" + key);
        return key;
    }

    private Publication.Picture picture() {
        return picture("");
    }

    private Publication.Picture picture(String credit) {
        var taken = beans.getBean(PhotoLab.class).develop("bulbs.jpg", Snapshot::jpeg, Source.OURS);
        if (!(taken instanceof Taken.AsPhoto(var photo))) throw new AssertionError(taken);
        var blobs = beans.getBean(BlobStore.class);
        return new Publication.Picture(
                "Tulips by the gate.",
                credit,
                photo.sizes().stream()
                        .map(
                                size -> {
                                    var bytes = blobs.get(size.blob());
                                    return new Publication.Size(
                                            size.width(), size.height(), () -> bytes);
                                })
                        .toList());
    }
}
