package org.verger.gate;

import org.verger.gate.details.BankNumbers;
import org.verger.gate.details.BirthDates;
import org.verger.gate.details.Emails;
import org.verger.gate.details.OfficialNumbers;
import org.verger.gate.details.OtherFigures;
import org.verger.gate.details.Postcodes;
import org.verger.gate.details.StreetAddresses;
import org.verger.gate.details.Telephones;
import org.verger.gate.details.Vehicles;
import org.verger.gate.links.LinkFinder;
import org.verger.gate.links.LinkRules;
import org.verger.gate.links.PressableLinks;
import org.verger.gate.names.HiddenCharacters;
import org.verger.gate.names.Meant;
import org.verger.gate.names.Names;
import org.verger.gate.pictures.AltTexts;
import org.verger.gate.pictures.CloseFaces;
import org.verger.gate.pictures.Consents;
import org.verger.gate.pictures.Faces;
import org.verger.gate.pictures.Metadata;
import org.verger.gate.pictures.Sources;
import org.verger.gate.pictures.Unread;
import org.verger.gate.pictures.Untagged;
import org.verger.gate.sites.Lengths;
import org.verger.gate.text.Facts;
import org.verger.gate.text.Typed;
import org.verger.gate.words.Accusations;
import org.verger.gate.words.Audiences;
import org.verger.gate.words.Borrowed;
import org.verger.gate.words.Commerce;
import org.verger.gate.words.Decency;
import org.verger.gate.words.Emoji;
import org.verger.gate.words.SecondReading;
import org.verger.gate.words.TooYoung;
import org.verger.gate.words.Whereabouts;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Examines a submission, and says everything there is to say about it at once.
public final class Gate {

    /// Something that is looked for.
    ///
    /// @param mayMind whether there is anything for it to look at: quick, and never no where it
    ///   would find something
    private record Rule(Predicate<Facts> mayMind, Function<Facts, List<Finding>> finds) {}

    /// In the order in which a person is told of them, where the place is the same.
    private static final List<Rule> RULES =
            List.of(
                    new Rule(_ -> true, Names::areWrittenWithPermissionAndNeverOfAChildShown),
                    inText(HiddenCharacters::mayMind, HiddenCharacters::hideNothing),
                    inPictures(Consents::everyChildMayBeShown),
                    inPictures(Faces::everyFaceIsAccountedFor),
                    inPictures(Untagged::childrenAreLookedForByAPerson),
                    inPictures(CloseFaces::noChildIsShownAloneAndClose),
                    inPictures(Unread::writingIsLookedAtByAPerson),
                    inPictures(AltTexts::everyPictureIsDescribed),
                    inPictures(Metadata::nothingIsCarriedAlong),
                    inPictures(Sources::everyPictureMayBeUsed),
                    inText(Emails::mayMind, Emails::nobodysIsGivenAway),
                    inText(Telephones::mayMind, Telephones::nobodysIsGivenAway),
                    inText(Postcodes::mayMind, Postcodes::nobodysIsGivenAway),
                    inText(StreetAddresses::mayMind, StreetAddresses::nobodysIsGivenAway),
                    inText(OfficialNumbers::mayMind, OfficialNumbers::nobodysIsGivenAway),
                    inText(BirthDates::mayMind, BirthDates::nobodysIsGivenAway),
                    inText(Vehicles::mayMind, Vehicles::nobodysIsGivenAway),
                    inText(BankNumbers::mayMind, BankNumbers::nobodysIsGivenAway),
                    inText(OtherFigures::mayMind, OtherFigures::giveNothingAway),
                    inText(LinkFinder::mayMind, LinkRules::everyLinkIsSafe),
                    inText(Decency::mayMind, Decency::nobodyIsAbusedAndNothingIsOffensive),
                    inText(Emoji::mayMind, Emoji::standForNothingIndecent),
                    inText(Accusations::mayMind, Accusations::againstAPersonAreDecidedByAPerson),
                    inText(Borrowed::mayMind, Borrowed::nothingIsTakenWithoutLeave),
                    inText(Commerce::mayMind, Commerce::nothingIsSoldAndNoCampaignIsRun),
                    inText(Whereabouts::mayMind, Whereabouts::ofChildrenAreNotToldBeforehand),
                    inText(Audiences::mayMind, Audiences::arePresentedWithWhatSuitsThem),
                    rule(TooYoung::mayMind, TooYoung::writersAreMetWithCare),
                    rule(SecondReading::mayMind, SecondReading::isLookedAtByAPerson),
                    rule(Gate::isForASite, Lengths::keepToWhatTheSiteTakes));

    /// A link in a text that a page may make one to press: where it stands, `to` exclusive, and
    /// where it leads.
    public record Pressable(int from, int to, URI address) {}

    private static final Comparator<Finding> READING_ORDER =
            Comparator.comparingInt((Finding finding) -> part(finding.place()))
                    .thenComparingInt(finding -> start(finding.place()))
                    .thenComparing(Finding::severity)
                    .thenComparing(Finding::check);

    private Gate() {}

    /// The verdict on a post, or on a comment: that is a submission without pictures.
    public static Verdict examine(Submission submission, Circumstances circumstances) {
        Facts facts = Facts.of(submission, circumstances);
        return new Verdict(
                circumstances.policyVersion(), circumstances.roster().version(), findings(facts));
    }

    private static List<Finding> findings(Facts facts) {
        List<Finding> found = List.of();
        for (Rule rule : RULES) {
            if (!rule.mayMind().test(facts)) continue;
            List<Finding> more = rule.finds().apply(facts);
            if (more.isEmpty()) continue;
            if (found.isEmpty()) found = new ArrayList<>();
            found.addAll(more);
        }
        if (found.size() > 1) found.sort(READING_ORDER);
        return found;
    }

    private static Rule inText(Predicate<Typed> mayMind, Function<Facts, Stream<Finding>> finds) {
        return rule(facts -> facts.anyIs(mayMind), finds);
    }

    private static Rule inPictures(Function<Facts, Stream<Finding>> finds) {
        return rule(facts -> !facts.submission().pictures().isEmpty(), finds);
    }

    private static Rule rule(Predicate<Facts> mayMind, Function<Facts, Stream<Finding>> finds) {
        return new Rule(mayMind, facts -> finds.apply(facts).toList());
    }

    private static boolean isForASite(Facts facts) {
        return !facts.known().sites().isEmpty();
    }

    /// Those of these whom a few words may mean, such as the words that say what a permission is
    /// about: in every form in which a name is looked for.
    ///
    /// @param byOneName whether a first name in it, or what somebody is called for short, means
    ///   them; where it is all that is said, it always does
    public static Set<Name> meant(String words, Collection<Name> people, boolean byOneName) {
        var meant = new Meant(words);
        return people.stream()
                .filter(name -> meant.is(name, byOneName))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The links in a text as they were typed, for somebody who may look where they lead.
    public static List<String> links(String text) {
        return LinkFinder.stretches(text).stream()
                .map(at -> text.substring(at.from(), at.to()))
                .toList();
    }

    /// The links in a text that a page may make ones to press, in reading order.
    public static List<Pressable> pressable(String text) {
        return PressableLinks.in(text);
    }

    private static int part(Place place) {
        return switch (place) {
            case Place.Whole _ -> -2;
            case Place.InText _ -> -1;
            case Place.OnPicture(int picture) -> 5 * picture;
            case Place.InWriting(int picture, _, _) -> 5 * picture + 1;
            case Place.InAltText(int picture, _, _) -> 5 * picture + 2;
            case Place.InFileName(int picture, _, _) -> 5 * picture + 3;
            case Place.InCredit(int picture, _, _) -> 5 * picture + 4;
        };
    }

    private static int start(Place place) {
        return switch (place) {
            case Place.Span span -> span.from();
            case Place.InWriting(_, int from, _) -> from;
            case Place.OnPicture _, Place.Whole _ -> 0;
        };
    }
}
