package org.verger.posts;

import static java.util.stream.Collectors.toUnmodifiableSet;

import org.springframework.stereotype.Component;
import org.verger.consent.Consents;
import org.verger.consent.Purpose;
import org.verger.gate.ChildId;
import org.verger.gate.Circumstances;
import org.verger.gate.Gate;
import org.verger.gate.Picture;
import org.verger.gate.Submission;
import org.verger.gate.Verdict;
import org.verger.pupils.PupilId;
import org.verger.pupils.SchoolRoster;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// Gathers what the gate must know about a post and asks it for a verdict.
@Component
public class Examination {
    /// The rules that hold until a school's own policy does: part 5 of the plan brings those.
    static final String POLICY_VERSION = "default 1";

    private final SchoolRoster roster;
    private final Consents consents;
    private final Clock clock;

    Examination(SchoolRoster roster, Consents consents, Clock clock) {
        this.roster = roster;
        this.consents = consents;
        this.clock = clock;
    }

    /// The verdict on a post with the roster and the consents of this moment, for the day on which
    /// it comes out.
    public Verdict of(Post post) {
        var day = LocalDate.ofInstant(post.timing().after(clock.instant()), clock.getZone());
        var showable = consents.showable(post.children(), Purpose.SCHOOL_PAGE, day);
        return Gate.examine(
                submission(post),
                new Circumstances(POLICY_VERSION, roster.now(), childIds(showable)));
    }

    private static Submission submission(Post post) {
        return new Submission(
                post.caption().value(),
                post.photos().stream()
                        .map(
                                photo ->
                                        new Picture(
                                                photo.altText(),
                                                photo.fileName(),
                                                List.copyOf(childIds(photo.children())),
                                                photo.facts()))
                        .toList());
    }

    private static Set<ChildId> childIds(Set<PupilId> pupils) {
        return pupils.stream()
                .map(pupil -> new ChildId(pupil.value()))
                .collect(toUnmodifiableSet());
    }
}
