package org.verger.templates;

import static java.util.stream.Collectors.joining;

import org.apache.commons.codec.digest.DigestUtils;
import org.verger.platform.PersonId;
import org.verger.posts.Fingerprint;
import org.verger.posts.Site;
import org.verger.verdicts.FindingId;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// Words with slots, and the yes to them where there is one. They never change: other words are
/// another template.
///
/// @param sites where its posts come out; the yes is to these too
/// @param title by which it is found in a hurry: 1 to 60 characters
public record Template(
        TemplateId id,
        String title,
        String words,
        Set<Site> sites,
        PersonId author,
        Instant writtenAt,
        Optional<Yes> yes,
        boolean retired) {
    public Template {
        sites = Set.copyOf(sites);
    }

    /// The most characters a title has.
    public static final int LONGEST_TITLE = 60;

    /// The most characters its words have.
    public static final int LONGEST = 2_000;

    /// For how many days a yes holds: a school year and its summer, and then somebody looks again.
    public static final int HOLDS = 365;

    /// Somebody's yes to exactly these words, the points that they decided about one by one, and
    /// until when it holds.
    ///
    /// @param lost whether something that it rested on was withdrawn since
    public record Yes(
            PersonId by,
            Fingerprint to,
            Set<FindingId> decided,
            Instant at,
            Instant until,
            boolean lost) {
        public Yes {
            decided = Set.copyOf(decided);
        }

        private boolean holdsAt(Instant now) {
            return !lost && now.isBefore(until);
        }
    }

    /// How far a template has come.
    public enum State {
        /// Nobody has agreed to it yet.
        WAITING,
        /// It may be used at once.
        READY,
        /// The yes to it was given too long ago, or what it rested on was withdrawn.
        LAPSED,
        /// It is not used any more.
        RETIRED
    }

    /// How far it has come by now. One of whose choices not every way was read is not used any
    /// more.
    public State state(Instant now) {
        if (retired || !wording().isReadInAllWays()) return State.RETIRED;
        var given = yes.filter(one -> one.to().equals(fingerprint()));
        if (given.isEmpty()) return State.WAITING;
        return given.get().holdsAt(now) ? State.READY : State.LAPSED;
    }

    /// The words, read.
    public Wording wording() {
        return Wording.of(words);
    }

    /// The SHA-256 of exactly what an approver sees of it. Each part is preceded by its length, so
    /// that no two templates write the same bytes. One for the school's own page alone writes what
    /// every template wrote before there was a choice of places, so that the yes from then holds.
    public Fingerprint fingerprint() {
        var said = part(title) + part(words);
        boolean onItsOwnPage = sites.equals(Set.of(Site.SCHOOL_PAGE));
        var parts = onItsOwnPage ? "template 1\n" + said : "template 2\n" + said + part(where());
        return new Fingerprint(DigestUtils.sha256Hex(parts));
    }

    private String where() {
        return sites.stream().sorted().map(Site::name).collect(joining(" "));
    }

    private static String part(String text) {
        return text.length() + ":" + text;
    }
}
