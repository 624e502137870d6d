package org.verger.gate;

import org.verger.gate.sites.KnownSites;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What a submission is judged against: the policy in force, the names of the writer's own school,
/// the children who may be shown on the chosen sites at the chosen time, and what else is known.
///
/// @param children what else is known of the children in the pictures
/// @param seen what is known of the text beyond its words
public record Circumstances(Rules rules, Children children, Setting setting, Seen seen) {

    /// What holds.
    ///
    /// @param showable the children who may be shown at every one of the sites
    /// @param permitted whom and what may be mentioned, by the names that the permissions give them
    public record Rules(
            String policyVersion, Roster roster, Set<ChildId> showable, Set<String> permitted) {
        public Rules {
            showable = Set.copyOf(showable);
            permitted = Set.copyOf(permitted);
        }
    }

    /// From where it is said, and to whom.
    ///
    /// @param sites where it is to come out
    /// @param leastAge how old whoever comments there has to be; 0 where the school itself speaks,
    ///   or anybody may
    public record Setting(School school, Audience audience, List<Site> sites, int leastAge) {
        /// Of which nothing is known; a school's young readers are assumed.
        public static final Setting UNKNOWN =
                new Setting(School.UNKNOWN, Audience.PRIMARY, List.of(), 0);

        public Setting {
            sites = List.copyOf(sites);
            if (leastAge < 0) throw new IllegalArgumentException("nobody is " + leastAge);
        }
    }

    /// What is known of the children in the pictures of a submission.
    ///
    /// @param shown what those are called who are tagged in the pictures
    /// @param untagged how many others were said to be in them, and then not to be
    /// @param barred at which of the chosen sites a child cannot be shown whom another may show
    public record Children(Set<Name> shown, int untagged, Map<ChildId, List<String>> barred) {
        /// Of whom no more is known.
        public static final Children NOTHING = new Children(Set.of(), 0);

        public Children {
            shown = Set.copyOf(shown);
            barred = Map.copyOf(barred);
            if (untagged < 0) throw new IllegalArgumentException("there are no " + untagged);
        }

        /// Children whom every site shows, or none.
        public Children(Set<Name> shown, int untagged) {
            this(shown, untagged, Map.of());
        }

        public Children barred(Map<ChildId, List<String>> barred) {
            return new Children(shown, untagged, barred);
        }
    }

    /// Who reads it; what suits them differs (OFF-12).
    public enum Audience {
        PRIMARY,
        SECONDARY,
        ADULTS
    }

    /// How the school itself is reached, which is nobody's personal data.
    ///
    /// @param hosts where its pages and mailboxes are: `alder.example`
    public record School(
            String name,
            Set<String> telephones,
            Set<String> emails,
            Set<String> postcodes,
            Set<String> hosts) {
        /// Of which nothing is known.
        public static final School UNKNOWN = new School("", Set.of(), Set.of(), Set.of(), Set.of());

        public School {
            telephones = Set.copyOf(telephones);
            emails = small(emails);
            postcodes = Set.copyOf(postcodes);
            hosts = small(hosts);
        }

        private static Set<String> small(Set<String> words) {
            return Set.copyOf(words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList());
        }
    }

    /// How a network counts what a post is long.
    public enum Counting {
        /// Unicode characters.
        CHARACTERS,
        /// Characters as a reader sees them.
        GRAPHEMES,
        /// Unicode characters, each link 23.
        LINKS_AS_23,
        /// Each link 23; most characters outside the Latin and a few other scripts count twice, and
        /// so does an emoji, however it is put together.
        WEIGHTED
    }

    /// A place where posts come out, and how long they may be there.
    public record Site(String name, Counting counting, int longest) {

        /// What is known of a network by its name, as of the day that `sites.txt` bears.
        public static Site named(String name) {
            return KnownSites.named(name);
        }

        /// What a text comes to here.
        public int lengthOf(String text) {
            return KnownSites.length(text, counting);
        }
    }

    /// What there is behind a link.
    public enum Behind {
        A_PAGE,
        /// The site answers, and has no such page.
        NO_PAGE,
        /// Nobody has this address: it is mistyped, or given up.
        NO_HOST
    }

    /// What somebody who may look outside found behind a link.
    ///
    /// @param landsOn where it leads in the end; the link itself where it leads nowhere else
    public record LinkFacts(Behind behind, String landsOn) {}

    /// What a reader that goes beyond words on lists noticed in what a submission says: a
    /// classifier that learned from examples, and may be wrong.
    ///
    /// @param clause whose matter it is
    /// @param what what the text does, ending a sentence that begins with "This text"
    /// @param place where the word stands that spoke for it most
    public record Noticed(Clause clause, String what, Place place) {
        /// In the words of a post, from one place until just before another.
        public Noticed(Clause clause, String what, int from, int to) {
            this(clause, what, new Place.InText(from, to));
        }
    }

    /// What is known of the text beyond its words.
    ///
    /// @param links what the outside told of links, by the link as it was typed
    /// @param noticed what a second reader noticed
    public record Seen(Map<String, LinkFacts> links, List<Noticed> noticed) {
        /// Nobody looked.
        public static final Seen NOTHING = new Seen(Map.of(), List.of());

        public Seen {
            links = Map.copyOf(links);
            noticed = List.copyOf(noticed);
        }
    }

    /// Circumstances of which no more is known.
    public Circumstances(String policyVersion, Roster roster, Set<ChildId> showable) {
        this(
                new Rules(policyVersion, roster, showable, Set.of()),
                Children.NOTHING,
                Setting.UNKNOWN,
                Seen.NOTHING);
    }

    public Circumstances of(Children children) {
        return new Circumstances(rules, children, setting, seen);
    }

    public Circumstances at(School school) {
        return in(new Setting(school, audience(), sites(), leastAge()));
    }

    public Circumstances before(Audience audience) {
        return in(new Setting(school(), audience, sites(), leastAge()));
    }

    public Circumstances on(List<Site> sites) {
        return in(new Setting(school(), audience(), sites, leastAge()));
    }

    /// Where it is a comment that is judged, on a site that is for people of this age and over.
    public Circumstances commented(int leastAge) {
        return in(new Setting(school(), audience(), sites(), leastAge));
    }

    public Circumstances permitting(Set<String> permitted) {
        var others = new Rules(policyVersion(), roster(), showable(), permitted);
        return new Circumstances(others, children, setting, seen);
    }

    public Circumstances knowing(Map<String, LinkFacts> links) {
        return seeing(new Seen(links, seen.noticed()));
    }

    public Circumstances noticing(List<Noticed> noticed) {
        return seeing(new Seen(seen.links(), noticed));
    }

    public String policyVersion() {
        return rules.policyVersion();
    }

    public Roster roster() {
        return rules.roster();
    }

    public Set<ChildId> showable() {
        return rules.showable();
    }

    public Set<String> permitted() {
        return rules.permitted();
    }

    public School school() {
        return setting.school();
    }

    public Audience audience() {
        return setting.audience();
    }

    public List<Site> sites() {
        return setting.sites();
    }

    public int leastAge() {
        return setting.leastAge();
    }

    private Circumstances in(Setting setting) {
        return new Circumstances(rules, children, setting, seen);
    }

    private Circumstances seeing(Seen seen) {
        return new Circumstances(rules, children, setting, seen);
    }
}
