package org.verger.gate.links;

import org.verger.gate.Check;
import org.verger.gate.Circumstances.LinkFacts;
import org.verger.gate.Clause;
import org.verger.gate.Finding;
import org.verger.gate.Severity;
import org.verger.gate.text.Facts;
import org.verger.gate.text.Typed;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// OFF-8: every rule that a link is held to, in the order in which a writer is told of them.
public final class LinkRules {

    private record Found(Typed typed, Link link, Facts facts) {
        Optional<Finding> finding(Check check, Severity severity, String why, String mend) {
            return Optional.of(typed.finding(Clause.OFF_8, check, severity, link.at(), why, mend));
        }

        Optional<Finding> mendable(
                Check check, Severity severity, String why, String mend, String instead) {
            return Optional.of(
                    typed.mendable(Clause.OFF_8, check, severity, link.at(), why, mend, instead));
        }

        Set<String> own() {
            return facts.known().school().hosts();
        }
    }

    private static final List<Function<Found, Optional<Finding>>> ALL =
            List.of(
                    LinkRules::itsSchemeIsSafe,
                    LinkRules::itCarriesNoPassword,
                    LinkRules::itIsOpenToThePublic,
                    LinkRules::itIsWhatItLooksLike,
                    LinkRules::itSaysWhereItLeads,
                    LinkRules::itIsWrittenAsLinksAre,
                    LinkRules::itIsSuitable,
                    LinkRules::itLetsNobodyInUnasked,
                    LinkRules::itLeadsWhereItSays);

    private LinkRules() {}

    public static Stream<Finding> everyLinkIsSafe(Facts facts) {
        return facts.sentences()
                .flatMap(
                        typed ->
                                LinkFinder.in(typed).stream()
                                        .map(link -> new Found(typed, link, facts)))
                .flatMap(found -> ALL.stream().flatMap(rule -> rule.apply(found).stream()));
    }

    private static Optional<Finding> itsSchemeIsSafe(Found found) {
        String scheme = found.link.scheme();
        if (scheme.isEmpty() || scheme.equals("https")) return Optional.empty();
        if (scheme.equals("http"))
            return found.mendable(
                    Check.LINK_UNSAFE,
                    Severity.ADVISES,
                    "This link is not encrypted.",
                    "Write it with https, and try whether it opens.",
                    "https" + found.link.written().substring("http".length()));
        return found.finding(
                Check.LINK_UNSAFE,
                Severity.BLOCKS,
                "This is not a link to a page: links begin with https.",
                "Take it out, or give the address of the page.");
    }

    private static Optional<Finding> itCarriesNoPassword(Found found) {
        if (found.link.user().isEmpty()) return Optional.empty();
        return found.mendable(
                Check.LINK_CREDENTIALS,
                Severity.BLOCKS,
                "A name or a password stands in this link, before the @.",
                "Leave that part out.",
                found.link.written().replace(found.link.user() + "@", ""));
    }

    private static Optional<Finding> itIsOpenToThePublic(Found found) {
        if (found.link.host().isEmpty() || !Addresses.isPrivate(found.link.host()))
            return Optional.empty();
        return found.finding(
                Check.LINK_PRIVATE,
                Severity.BLOCKS,
                "This link works only inside one building or on one computer.",
                "Give the address of a page that everybody can open.");
    }

    private static Optional<Finding> itIsWhatItLooksLike(Found found) {
        if (Lookalikes.isATwin(found.link, found.own()))
            return found.finding(
                    Check.LINK_LOOKALIKE,
                    Severity.BLOCKS,
                    "This address is made to look like another: some of its letters are not what"
                            + " they seem.",
                    "Type the address yourself instead of copying it.");
        if (!Lookalikes.isNear(found.link, found.own())) return Optional.empty();
        return found.finding(
                Check.LINK_LOOKALIKE,
                Severity.NEEDS_A_DECISION,
                "This address is very like that of a well-known site, and is not it.",
                "Check it letter by letter.");
    }

    private static Optional<Finding> itSaysWhereItLeads(Found found) {
        if (!Hosts.isOneOf("shorteners", found.link)) return Optional.empty();
        return found.finding(
                Check.LINK_SHORTENED,
                Severity.NEEDS_A_DECISION,
                "A shortened link does not say where it leads, and that can change.",
                "Open it and give the address of the page itself.");
    }

    private static Optional<Finding> itIsWrittenAsLinksAre(Found found) {
        String host = found.link.host();
        boolean number = Addresses.isOne(host) && !Addresses.isPrivate(host);
        boolean odd =
                number
                        || host.contains("%")
                        || found.link.written().contains("\\")
                        || Hosts.endsAsOneOf("odd-endings", host)
                        || Hosts.endsAsOneOf(
                                "programs", found.link.path().toLowerCase(Locale.ROOT));
        if (!odd) return Optional.empty();
        return found.finding(
                Check.LINK_ODD,
                Severity.NEEDS_A_DECISION,
                "This link is written in a way that honest pages rarely are.",
                "Make sure what it opens, or give another.");
    }

    private static Optional<Finding> itIsSuitable(Found found) {
        if (!Hosts.holdsAWordOf("unsuitable", found.link)) return Optional.empty();
        return found.finding(
                Check.LINK_UNSAFE,
                Severity.BLOCKS,
                "This link leads to a site that is not for children.",
                "Take it out.");
    }

    private static Optional<Finding> itLetsNobodyInUnasked(Found found) {
        if (Hosts.isOneOf("invitations", found.link))
            return found.finding(
                    Check.LINK_INVITATION,
                    Severity.NEEDS_A_DECISION,
                    "Whoever sees this link can join the meeting or the group.",
                    "Send it to those it is for instead of publishing it.");
        if (!Hosts.isOneOf("shared-documents", found.link)) return Optional.empty();
        return found.finding(
                Check.LINK_INVITATION,
                Severity.NEEDS_A_DECISION,
                "This link opens a shared document: either nobody can read it, or everybody can.",
                "Put the document on the school's website and link to it there.");
    }

    private static Optional<Finding> itLeadsWhereItSays(Found found) {
        LinkFacts told = found.facts.known().seen().links().get(found.link.written());
        if (told == null) return Optional.empty();
        return switch (told.behind()) {
            case NO_PAGE ->
                    found.finding(
                            Check.LINK_FOLLOWED,
                            Severity.NEEDS_A_DECISION,
                            "Nothing answers at this link.",
                            "Correct it or take it out.");
            case NO_HOST ->
                    found.finding(
                            Check.LINK_FOLLOWED,
                            Severity.ADVISES,
                            "Nobody answers to this address. It may be mistyped.",
                            "Open the link once yourself.");
            case A_PAGE -> itsPageIsWhereItSays(found, told.landsOn());
        };
    }

    private static Optional<Finding> itsPageIsWhereItSays(Found found, String landsOn) {
        Link landing = Link.of(found.link.at(), landsOn);
        if (Addresses.isPrivate(landing.host()))
            return found.finding(
                    Check.LINK_FOLLOWED,
                    Severity.BLOCKS,
                    "This link leads on to a place that works only inside one building.",
                    "Give the address of a page that everybody can open.");
        if (sameSite(found.link.host(), landing.host())) return Optional.empty();
        return found.finding(
                Check.LINK_FOLLOWED,
                Severity.NEEDS_A_DECISION,
                "This link leads on to another site: " + landing.host() + ".",
                "Link to that page itself, if it is what you mean.");
    }

    private static boolean sameSite(String one, String other) {
        return ("." + one).endsWith("." + bare(other)) || ("." + other).endsWith("." + bare(one));
    }

    private static String bare(String host) {
        return host.startsWith("www.") ? host.substring(4) : host;
    }
}
