package org.verger.gate;

import org.verger.gate.details.BankNumbers;
import org.verger.gate.details.BirthDates;
import org.verger.gate.details.Emails;
import org.verger.gate.details.OfficialNumbers;
import org.verger.gate.details.Postcodes;
import org.verger.gate.details.StreetAddresses;
import org.verger.gate.details.Telephones;
import org.verger.gate.details.Vehicles;
import org.verger.gate.links.LinkFinder;
import org.verger.gate.links.LinkRules;
import org.verger.gate.names.HiddenCharacters;
import org.verger.gate.names.Names;
import org.verger.gate.pictures.AltTexts;
import org.verger.gate.pictures.CloseFaces;
import org.verger.gate.pictures.Consents;
import org.verger.gate.pictures.Faces;
import org.verger.gate.pictures.Metadata;
import org.verger.gate.pictures.Sources;
import org.verger.gate.sites.Lengths;
import org.verger.gate.text.Facts;
import org.verger.gate.words.Accusations;
import org.verger.gate.words.Audiences;
import org.verger.gate.words.Borrowed;
import org.verger.gate.words.Commerce;
import org.verger.gate.words.Decency;
import org.verger.gate.words.Whereabouts;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Examines a submission, and says everything there is to say about it at once.
public final class Gate {

    /// In the order in which a person is told of them, where the place is the same.
    private static final List<Function<Facts, Stream<Finding>>> CHECKS =
            List.of(
                    Names::areWrittenWithPermissionAndNeverOfAChildShown,
                    HiddenCharacters::hideNothing,
                    Consents::everyChildMayBeShown,
                    Faces::everyFaceIsAccountedFor,
                    CloseFaces::noChildIsShownAloneAndClose,
                    AltTexts::everyPictureIsDescribed,
                    Metadata::nothingIsCarriedAlong,
                    Sources::everyPictureMayBeUsed,
                    Emails::nobodysIsGivenAway,
                    Telephones::nobodysIsGivenAway,
                    Postcodes::nobodysIsGivenAway,
                    StreetAddresses::nobodysIsGivenAway,
                    OfficialNumbers::nobodysIsGivenAway,
                    BirthDates::nobodysIsGivenAway,
                    Vehicles::nobodysIsGivenAway,
                    BankNumbers::nobodysIsGivenAway,
                    LinkRules::everyLinkIsSafe,
                    Decency::nobodyIsAbusedAndNothingIsOffensive,
                    Accusations::againstAPersonAreDecidedByAPerson,
                    Borrowed::nothingIsTakenWithoutLeave,
                    Commerce::nothingIsSoldAndNoCampaignIsRun,
                    Whereabouts::ofChildrenAreNotToldBeforehand,
                    Audiences::arePresentedWithWhatSuitsThem,
                    Lengths::keepToWhatTheSiteTakes);

    private static final Comparator<Finding> READING_ORDER =
            Comparator.comparingInt((Finding finding) -> part(finding.place()))
                    .thenComparingInt(finding -> start(finding.place()))
                    .thenComparing(Finding::severity)
                    .thenComparing(Finding::check);

    private Gate() {}

    /// The verdict on a post, or on a comment: that is a submission without pictures.
    public static Verdict examine(Submission submission, Circumstances circumstances) {
        Facts facts = Facts.of(submission, circumstances);
        List<Finding> findings =
                CHECKS.stream().flatMap(check -> check.apply(facts)).sorted(READING_ORDER).toList();
        return new Verdict(
                circumstances.policyVersion(), circumstances.roster().version(), findings);
    }

    /// The links in a text as they were typed, for somebody who may look where they lead.
    public static List<String> links(String text) {
        return LinkFinder.stretches(text).stream()
                .map(at -> text.substring(at.from(), at.to()))
                .toList();
    }

    private static int part(Place place) {
        return switch (place) {
            case Place.Whole _ -> -2;
            case Place.InText _ -> -1;
            case Place.OnPicture(int picture) -> 3 * picture;
            case Place.InAltText(int picture, _, _) -> 3 * picture + 1;
            case Place.InFileName(int picture, _, _) -> 3 * picture + 2;
        };
    }

    private static int start(Place place) {
        return place instanceof Place.Span span ? span.from() : 0;
    }
}
