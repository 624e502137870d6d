package org.verger.posts;

import static java.util.stream.Collectors.toUnmodifiableSet;

import org.springframework.stereotype.Component;
import org.verger.consent.Consents;
import org.verger.consent.Purpose;
import org.verger.gate.Circumstances;
import org.verger.gate.Gate;
import org.verger.gate.Verdict;
import org.verger.people.Trusts;
import org.verger.permissions.Permissions;
import org.verger.platform.Scope;
import org.verger.roster.SchoolRoster;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;

/// Gathers what the gate must know about a post and asks it for a verdict.
@Component
public class Examination {
    /// The rules that hold until a school's own policy does: part 5 of the plan brings those.
    static final String POLICY_VERSION = "default 1";

    private final Trusts schools;
    private final SchoolRoster roster;
    private final Consents consents;
    private final Permissions permissions;
    private final Clock clock;

    Examination(
            Trusts schools,
            SchoolRoster roster,
            Consents consents,
            Permissions permissions,
            Clock clock) {
        this.schools = schools;
        this.roster = roster;
        this.consents = consents;
        this.permissions = permissions;
        this.clock = clock;
    }

    /// The verdict on a post with the roster, the consents and the permissions of this moment, for
    /// the day on which it comes out. A permission settles that somebody or something is mentioned
    /// (PRN-6) and no other clause: a child who is shown is not named all the same.
    public Verdict of(Post post) {
        var day = LocalDate.ofInstant(post.timing().after(clock.instant()), clock.getZone());
        var showable = consents.showable(post.children(), Purpose.SCHOOL_PAGE, day);
        return Gate.examine(
                Submissions.of(post),
                new Circumstances(POLICY_VERSION, roster.now(), Submissions.children(showable))
                        .at(school())
                        .permitting(permitted(post, day)));
    }

    /// The writer's own school; its telephone numbers and addresses are not kept yet.
    private Circumstances.School school() {
        var name = schools.get(Scope.current().school()).name();
        return new Circumstances.School(name, Set.of(), Set.of(), Set.of(), Set.of());
    }

    private Set<String> permitted(Post post, LocalDate day) {
        return permissions.inForce(post.author(), day).stream()
                .map(permission -> permission.terms().subject().name())
                .collect(toUnmodifiableSet());
    }
}
