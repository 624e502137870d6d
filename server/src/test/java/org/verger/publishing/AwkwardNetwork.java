package org.verger.publishing;

import org.verger.networks.Address;
import org.verger.networks.Network;
import org.verger.networks.Publication;
import org.verger.networks.PublicationKey;
import org.verger.networks.Sighting;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// A network as awkward as they come: it may lose the answer after the effect, fail before it, take
/// its time, and keep showing what it was told to take away. It remembers nothing of a key that it
/// took away.
final class AwkwardNetwork implements Network {
    static final String NAME = "awkward";

    /// What happens to the next calls.
    enum Mood {
        FINE,
        ANSWER_LOST,
        FAILS_BEFORE_THE_EFFECT,
        KEEPS_SHOWING
    }

    private final Set<PublicationKey> shown = ConcurrentHashMap.newKeySet();
    private final AtomicInteger calls = new AtomicInteger();
    private Mood mood = Mood.FINE;
    private Runnable meanwhile = () -> {};
    private boolean open = true;

    void is(Mood next) {
        mood = next;
    }

    /// The trust has not opened it yet, or it has.
    void isOpen(boolean now) {
        open = now;
    }

    /// Has this happen while the next publish call is under way, before its effect.
    void meanwhile(Runnable work) {
        meanwhile = work;
    }

    int calls() {
        return calls.get();
    }

    boolean shows(PublicationKey key) {
        return shown.contains(key);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Kind kind() {
        return Kind.MASTODON;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public Address publish(Publication publication) {
        calls.incrementAndGet();
        if (mood == Mood.FAILS_BEFORE_THE_EFFECT) throw new IllegalStateException("no route");
        meanwhile.run();
        shown.add(publication.key());
        if (mood == Mood.ANSWER_LOST) throw new IllegalStateException("connection reset");
        return address(publication.key());
    }

    @Override
    public Sighting look(PublicationKey key) {
        return shows(key) ? new Sighting.Seen(address(key)) : new Sighting.NotThere();
    }

    @Override
    public void withdraw(PublicationKey key) {
        if (mood != Mood.KEEPS_SHOWING) shown.remove(key);
    }

    private static Address address(PublicationKey key) {
        return new Address("https://awkward.example/" + key);
    }
}
