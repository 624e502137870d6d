package org.verger.posts;

import static org.verger.parts.Words.words;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import org.springframework.stereotype.Component;
import org.verger.consent.Purpose;
import org.verger.gate.Circumstances;
import org.verger.networks.Network;
import org.verger.networks.Network.Kind;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The places where posts can come out: which are open for a school, what a child must be agreed to
/// be shown for to be shown there, and how long a post may be.
@Component
public class Sites {
    /// The school's own page first.
    private final Map<Site, Network> networks;

    Sites(List<Network> networks) {
        this.networks =
                networks.stream()
                        .sorted(Comparator.comparing(Network::kind).thenComparing(Network::name))
                        .collect(
                                toMap(
                                        network -> new Site(network.name()),
                                        Function.identity(),
                                        (one, _) -> one,
                                        LinkedHashMap::new));
    }

    /// Where the school may publish now, its own page first.
    public List<Site> open() {
        return networks.keySet().stream().filter(this::isOpen).toList();
    }

    /// Whether the school may publish there now.
    public boolean isOpen(Site site) {
        return find(site).map(Network::isOpen).orElse(false);
    }

    /// Where a post comes out as long as nobody chose: at the only place that is open, and of
    /// several on the school's own page.
    public Set<Site> usual() {
        var open = open();
        if (open.size() == 1) return Set.of(open.getFirst());
        return open.contains(Site.SCHOOL_PAGE) ? Set.of(Site.SCHOOL_PAGE) : Set.of();
    }

    /// What a place is called.
    public String name(Site site) {
        return uses(site).size() > 1 ? site.name() : uses(site).getFirst().title();
    }

    /// What these are called, in a row.
    public String names(Collection<Site> sites) {
        return inOrder(sites).stream().map(this::name).collect(joining(", "));
    }

    /// A line about a post, and where it comes out unless that is where posts usually do.
    public String line(String about, Set<Site> sites, Set<Site> usual) {
        return sites.equals(usual) || sites.isEmpty() ? about : about + " · " + names(sites);
    }

    /// Whether whose a photo is stands beside it there; where it does not, it is part of what the
    /// photo is described as.
    public boolean showsCredits(Site site) {
        return find(site).map(Network::showsCredits).orElse(false);
    }

    /// Who reads what comes out there, in a sentence.
    public String readers(Site site) {
        return words(
                find(site).map(Network::kind).filter(Kind.SCHOOL_PAGE::equals).isPresent()
                        ? "posts.site.page"
                        : "posts.site.network");
    }

    /// These, the school's own page first.
    public List<Site> inOrder(Collection<Site> sites) {
        var known = List.copyOf(networks.keySet());
        return sites.stream()
                .sorted(
                        Comparator.<Site>comparingInt(
                                        site ->
                                                known.contains(site)
                                                        ? known.indexOf(site)
                                                        : known.size())
                                .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /// Whether what was said of this use is said of any of these places.
    public boolean areMeantBy(Purpose said, Collection<Site> sites) {
        return sites.stream()
                .flatMap(site -> uses(site).stream())
                .anyMatch(use -> use.isMeantBy(said));
    }

    /// For what a child must be agreed to be shown: for everything, at a place that nobody knows
    /// any more.
    List<Purpose> uses(Site site) {
        return find(site).map(network -> List.of(use(network.kind()))).orElse(Purpose.asked());
    }

    /// Where a post is judged for: where it comes out, and the school's own page as long as no
    /// place is chosen.
    List<Site> judgedFor(Post post) {
        return inOrder(post.sites().isEmpty() ? Set.of(Site.SCHOOL_PAGE) : post.sites());
    }

    /// For what a child must be agreed to be shown, and how far a permission must go, at every
    /// place that a post is judged for.
    public Set<Purpose> uses(Post post) {
        return judgedFor(post).stream()
                .flatMap(site -> uses(site).stream())
                .collect(toUnmodifiableSet());
    }

    /// How long a post may be at those of these that say so.
    List<Circumstances.Site> limits(Collection<Site> sites) {
        return inOrder(sites).stream().flatMap(site -> limit(site).stream()).toList();
    }

    /// How long a post may be there, and how that is counted; nothing where that is no matter.
    public Optional<Circumstances.Site> limit(Site site) {
        return find(site).map(Network::kind).flatMap(Sites::counted);
    }

    private Optional<Network> find(Site site) {
        return Optional.ofNullable(networks.get(site));
    }

    private static Purpose use(Kind kind) {
        return switch (kind) {
            case SCHOOL_PAGE -> Purpose.SCHOOL_PAGE;
            case FACEBOOK -> Purpose.FACEBOOK;
            case INSTAGRAM -> Purpose.INSTAGRAM;
            case X -> Purpose.X;
            case YOUTUBE -> Purpose.YOUTUBE;
            case BLUESKY -> Purpose.BLUESKY;
            case MASTODON -> Purpose.MASTODON;
        };
    }

    private static Optional<Circumstances.Site> counted(Kind kind) {
        return switch (kind) {
            case SCHOOL_PAGE, YOUTUBE -> Optional.empty();
            case FACEBOOK, INSTAGRAM, X, BLUESKY, MASTODON ->
                    Optional.of(Circumstances.Site.named(use(kind).title()));
        };
    }
}
