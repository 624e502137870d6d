package org.verger.posts;

import static java.util.stream.Collectors.toUnmodifiableSet;

import org.springframework.stereotype.Component;
import org.verger.consent.Consents;
import org.verger.consent.Purpose;
import org.verger.gate.ChildId;
import org.verger.gate.Circumstances;
import org.verger.gate.Clause;
import org.verger.gate.Finding;
import org.verger.gate.Gate;
import org.verger.gate.Picture;
import org.verger.gate.Place;
import org.verger.gate.Submission;
import org.verger.gate.Verdict;
import org.verger.permissions.Permission;
import org.verger.permissions.Permissions;
import org.verger.pupils.PupilId;
import org.verger.pupils.SchoolRoster;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Gathers what the gate must know about a post and asks it for a verdict.
@Component
public class Examination {
    /// The rules that hold until a school's own policy does: part 5 of the plan brings those.
    static final String POLICY_VERSION = "default 1";

    private final SchoolRoster roster;
    private final Consents consents;
    private final Permissions permissions;
    private final Clock clock;

    Examination(SchoolRoster roster, Consents consents, Permissions permissions, Clock clock) {
        this.roster = roster;
        this.consents = consents;
        this.permissions = permissions;
        this.clock = clock;
    }

    /// The verdict on a post with the roster and the consents of this moment, for the day on which
    /// it comes out.
    public Verdict of(Post post) {
        var day = LocalDate.ofInstant(post.timing().after(clock.instant()), clock.getZone());
        var showable = consents.showable(post.children(), Purpose.SCHOOL_PAGE, day);
        var verdict =
                Gate.examine(
                        submission(post),
                        new Circumstances(POLICY_VERSION, roster.now(), childIds(showable)));
        return settled(verdict, post, permissions.inForce(post.author(), day));
    }

    /// The verdict without the names that a permission in force lets this author mention (PRN-6). A
    /// permission settles no other clause: a child who is shown is not named all the same.
    private static Verdict settled(Verdict verdict, Post post, List<Permission> permissions) {
        return new Verdict(
                verdict.policyVersion(),
                verdict.rosterVersion(),
                verdict.findings().stream()
                        .filter(finding -> !isPermitted(finding, post, permissions))
                        .toList());
    }

    private static boolean isPermitted(Finding finding, Post post, List<Permission> permissions) {
        return finding.clause() == Clause.PRN_6
                && words(finding.place(), post)
                        .filter(
                                name ->
                                        permissions.stream()
                                                .anyMatch(
                                                        one ->
                                                                one.terms()
                                                                        .subject()
                                                                        .isCalled(name)))
                        .isPresent();
    }

    /// What stands at a place; nothing where it is not one of words that people read.
    private static Optional<String> words(Place place, Post post) {
        return switch (place) {
            case Place.InText(var from, var to) ->
                    Optional.of(post.caption().value().substring(from, to));
            case Place.InAltText(var picture, var from, var to) ->
                    Optional.of(post.photos().get(picture).altText().substring(from, to));
            case Place.InFileName _, Place.OnPicture _, Place.Whole() -> Optional.empty();
        };
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
