package org.verger.gate;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/// Examines a submission, and says everything there is to say about it at once.
public final class Gate {

    /// In the order in which a person is told of them, where the place is the same.
    private static final List<BiFunction<Submission, Circumstances, Stream<Finding>>> CHECKS =
            List.of(
                    Names::inText,
                    Names::inAltTexts,
                    Names::inFileNames,
                    Consents::everyChildMayBeShown,
                    Faces::everyFaceIsAccountedFor,
                    AltTexts::everyPictureIsDescribed,
                    Metadata::nothingIsCarriedAlong);

    private static final Comparator<Finding> READING_ORDER =
            Comparator.comparingInt((Finding finding) -> part(finding.place()))
                    .thenComparingInt(finding -> start(finding.place()))
                    .thenComparing(Finding::severity)
                    .thenComparing(Finding::check);

    private Gate() {}

    public static Verdict examine(Submission submission, Circumstances circumstances) {
        List<Finding> findings =
                CHECKS.stream()
                        .flatMap(check -> check.apply(submission, circumstances))
                        .sorted(READING_ORDER)
                        .toList();
        return new Verdict(
                circumstances.policyVersion(), circumstances.roster().version(), findings);
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
