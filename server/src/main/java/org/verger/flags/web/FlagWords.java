package org.verger.flags.web;

import static org.verger.parts.Words.words;

import org.verger.flags.Flag;
import org.verger.flags.Ground;
import org.verger.flags.Refusal;
import org.verger.parts.Dates;
import org.verger.parts.Tag;
import org.verger.pupils.Pupil;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How the screens speak of flags.
final class FlagWords {
    private FlagWords() {}

    static String ground(Ground ground) {
        return words("flags.ground." + ground.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    static String because(Refusal refusal) {
        return switch (refusal) {
            case NO_RIGHT -> words("flags.refused.no-right");
            case ENDED_ALREADY -> words("flags.refused.ended-already");
        };
    }

    static String where(Pupil pupil) {
        return Stream.of(pupil.yearGroup(), pupil.className())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    static Tag left(LocalDate on) {
        return new Tag(Tag.Tone.PLAIN, words("flags.left", Dates.day(on)));
    }

    static FlagPage.Line line(Flag flag) {
        var since = Dates.day(flag.since());
        return new FlagPage.Line(
                ground(flag.reason().ground()),
                flag.reason().note(),
                flag.ended().isPresent()
                        ? new Tag(Tag.Tone.PLAIN, words("flags.state.ended"))
                        : new Tag(Tag.Tone.PROBLEM, words("flags.state.stands")),
                flag.ended()
                        .map(at -> words("flags.period", since, Dates.day(at)))
                        .orElseGet(() -> words("flags.period.open", since)),
                flag.ended().isPresent() ? "" : FlagRoutes.end(flag.child(), flag.id()));
    }
}
