package org.verger.gate;

import org.verger.gate.Mention.Likelihood;
import org.verger.gate.Name.Kind;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// PRN-6 and OFF-7: the school's people are named with permission, and a child who is shown is not
/// named.
final class Names {
    private final Submission submission;
    private final Check check;
    private final Function<Mention, Place.Span> place;

    private Names(Submission submission, Check check, Function<Mention, Place.Span> place) {
        this.submission = submission;
        this.check = check;
        this.place = place;
    }

    static Stream<Finding> inText(Submission submission, Circumstances known) {
        var names =
                new Names(
                        submission, Check.NAME_IN_TEXT, at -> new Place.InText(at.from(), at.to()));
        return NameFinder.inText(known.roster(), submission.text()).stream().map(names::finding);
    }

    static Stream<Finding> inAltTexts(Submission submission, Circumstances known) {
        return inPictures(
                submission,
                i ->
                        new Names(
                                submission,
                                Check.NAME_IN_ALT_TEXT,
                                at -> new Place.InAltText(i, at.from(), at.to())),
                picture -> NameFinder.inText(known.roster(), picture.altText()));
    }

    static Stream<Finding> inFileNames(Submission submission, Circumstances known) {
        return inPictures(
                submission,
                i ->
                        new Names(
                                submission,
                                Check.NAME_IN_FILE_NAME,
                                at -> new Place.InFileName(i, at.from(), at.to())),
                picture -> NameFinder.inFileName(known.roster(), picture.fileName()));
    }

    private static Stream<Finding> inPictures(
            Submission submission,
            IntFunction<Names> names,
            Function<Picture, List<Mention>> mentions) {
        List<Picture> pictures = submission.pictures();
        return IntStream.range(0, pictures.size())
                .boxed()
                .flatMap(
                        i -> mentions.apply(pictures.get(i)).stream().map(names.apply(i)::finding));
    }

    private Finding finding(Mention mention) {
        Place.Span span = place.apply(mention);
        boolean ofAChildShown = mention.kind() == Kind.PUPIL && showsPeople();
        return new Finding(
                ofAChildShown ? Clause.OFF_7 : Clause.PRN_6,
                check,
                severity(mention),
                span,
                NameWords.why(mention, ofAChildShown),
                NameWords.mend(mention, ofAChildShown),
                List.of(new Edit(span, replacement(mention))));
    }

    private Severity severity(Mention mention) {
        if (mention.likelihood() == Likelihood.DOUBTFUL) return Severity.ADVISES;
        return switch (mention.kind()) {
            case PUPIL ->
                    showsTaggedChildren() && !mention.isGivenNameOnly()
                            ? Severity.BLOCKS
                            : Severity.NEEDS_A_DECISION;
            case CARER, STAFF ->
                    mention.isGivenNameOnly() ? Severity.ADVISES : Severity.NEEDS_A_DECISION;
        };
    }

    private String replacement(Mention mention) {
        return check == Check.NAME_IN_FILE_NAME ? "picture" : NameWords.instead(mention);
    }

    private boolean showsTaggedChildren() {
        return submission.pictures().stream().anyMatch(picture -> !picture.children().isEmpty());
    }

    private boolean showsPeople() {
        return showsTaggedChildren()
                || submission.pictures().stream().anyMatch(picture -> picture.facts().faces() > 0);
    }
}
