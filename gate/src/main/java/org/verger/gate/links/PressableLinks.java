package org.verger.gate.links;

import org.verger.gate.Gate.Pressable;
import org.verger.gate.text.Stretch;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The links of a text that may be made ones to press: of those that are examined, those that say
/// by themselves that they are links to a page, and that every browser reads as they were read
/// here. What never passes the gate is not made one either, in case it came by another way.
public final class PressableLinks {
    private static final String WWW = "www.";

    private PressableLinks() {}

    public static List<Pressable> in(String text) {
        return LinkFinder.stretches(text).stream().flatMap(at -> one(text, at).stream()).toList();
    }

    private static Optional<Pressable> one(String text, Stretch at) {
        Link link = Link.of(at, text.substring(at.from(), at.to()));
        return isToAPage(link) && isHonest(link)
                ? address(link).map(address -> new Pressable(at.from(), at.to(), address))
                : Optional.empty();
    }

    private static boolean isToAPage(Link link) {
        return switch (link.scheme()) {
            case "https", "http" -> true;
            case "" -> link.written().regionMatches(true, 0, WWW, 0, WWW.length());
            default -> false;
        };
    }

    /// Whose own hosts are imitated is the school's to say and the gate's to have asked.
    private static boolean isHonest(Link link) {
        return link.user().isEmpty()
                && !Addresses.isPrivate(link.host())
                && !Lookalikes.isATwin(link, Set.of())
                && !Lookalikes.isNear(link, Set.of());
    }

    /// By a reader that takes nothing odd: where it finds another host than the one that was
    /// judged, or none, this is not the same link to everybody.
    private static Optional<URI> address(Link link) {
        try {
            URI read =
                    new URI(link.scheme().isEmpty() ? "https://" + link.written() : link.written());
            boolean same = link.host().equalsIgnoreCase(read.getHost());
            return same ? Optional.of(URI.create(read.toASCIIString())) : Optional.empty();
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }
}
