package org.verger;

import org.springframework.stereotype.Component;
import org.verger.networks.Address;
import org.verger.networks.Network;
import org.verger.networks.Publication;
import org.verger.networks.Publication.Picture;
import org.verger.networks.PublicationKey;
import org.verger.networks.Sighting;
import org.verger.platform.SchoolId;
import org.verger.platform.Scope;
import org.verger.posts.Site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// A second network, elsewhere, beside the school's page: of the same kind as Bluesky. It is closed
/// to every school but those for which a test opens it.
@Component
public class Chirper implements Network {
    public static final Site SITE = new Site("chirper");

    private final Set<SchoolId> open = ConcurrentHashMap.newKeySet();
    private final Map<PublicationKey, Publication> shown = new ConcurrentHashMap<>();

    /// The trust opens it for this school.
    public void openFor(Newsroom room) {
        open.add(room.school().school());
    }

    /// What the public can read there under this key; empty where there is nothing.
    public String read(PublicationKey key) {
        return Optional.ofNullable(shown.get(key)).map(Publication::text).orElse("");
    }

    /// What is said of each picture there: one text, as such places have it.
    public List<String> described(PublicationKey key) {
        return Optional.ofNullable(shown.get(key)).stream()
                .flatMap(publication -> publication.pictures().stream())
                .map(Picture::altTextAndCredit)
                .toList();
    }

    @Override
    public String name() {
        return SITE.name();
    }

    @Override
    public Kind kind() {
        return Kind.BLUESKY;
    }

    @Override
    public boolean isOpen() {
        return open.contains(Scope.current().school());
    }

    @Override
    public Address publish(Publication publication) {
        shown.put(publication.key(), publication);
        return address(publication.key());
    }

    @Override
    public Sighting look(PublicationKey key) {
        return shown.containsKey(key) ? new Sighting.Seen(address(key)) : new Sighting.NotThere();
    }

    @Override
    public void withdraw(PublicationKey key) {
        shown.remove(key);
    }

    private static Address address(PublicationKey key) {
        return new Address("https://chirper.example/" + key);
    }
}
