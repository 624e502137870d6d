package org.verger.posts;

import static java.util.stream.Collectors.toUnmodifiableSet;

import org.springframework.stereotype.Component;
import org.verger.consent.Consents;
import org.verger.contacts.Contacts;
import org.verger.contacts.Way;
import org.verger.gate.Circumstances;
import org.verger.gate.Circumstances.Audience;
import org.verger.gate.Circumstances.Noticed;
import org.verger.gate.Finding;
import org.verger.gate.Name;
import org.verger.gate.Submission;
import org.verger.gate.Verdict;
import org.verger.judging.SecondReader;
import org.verger.links.Landings;
import org.verger.people.PersonName;
import org.verger.people.Trusts;
import org.verger.permissions.Permission;
import org.verger.permissions.PermissionId;
import org.verger.permissions.Permissions;
import org.verger.platform.Scope;
import org.verger.pupils.PupilId;
import org.verger.pupils.Roll;
import org.verger.roster.SchoolRoster;
import org.verger.watch.Watch;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Gathers what the gate must know about a post and asks it for a verdict.
@Component
public class Examination {
    /// The rules that hold until a school's own policy does: part 5 of the plan brings those.
    static final String POLICY_VERSION = "default 1";

    private static final Pattern LATER_YEARS = Pattern.compile("[7-9]|1[0-4]");

    private final Trusts schools;
    private final SchoolRoster roster;
    private final Consents consents;
    private final Sites sites;
    private final Permissions permissions;
    private final Contacts contacts;
    private final Roll roll;
    private final Landings links;
    private final SecondReader reader;
    private final Gatekeeper gate;
    private final Watch watch;
    private final Clock clock;

    Examination(
            Trusts schools,
            SchoolRoster roster,
            Consents consents,
            Sites sites,
            Permissions permissions,
            Contacts contacts,
            Roll roll,
            Landings links,
            SecondReader reader,
            Gatekeeper gate,
            Watch watch,
            Clock clock) {
        this.schools = schools;
        this.roster = roster;
        this.consents = consents;
        this.sites = sites;
        this.permissions = permissions;
        this.contacts = contacts;
        this.roll = roll;
        this.links = links;
        this.reader = reader;
        this.gate = gate;
        this.watch = watch;
        this.clock = clock;
    }

    /// The verdict on a post with the roster, the consents and the permissions of this moment, for
    /// the day on which it comes out. A permission settles that somebody or something is mentioned
    /// (PRN-6) and no other clause: a child who is shown is not named all the same.
    public Verdict of(Post post) {
        var day = day(post);
        return gate.examine(
                Submissions.of(post), circumstances(post, day).permitting(names(inForce(post))));
    }

    /// The permissions that the verdict on a post rests on: without any of them it is another one.
    Set<PermissionId> grounds(Post post) {
        var day = day(post);
        var submission = Submissions.of(post);
        var circumstances = circumstances(post, day);
        var all = inForce(post);
        var said = gate.examine(submission, circumstances.permitting(names(all))).findings();
        if (said.equals(gate.examine(submission, circumstances).findings())) return Set.of();
        return all.stream()
                .filter(one -> !said.equals(without(one, all, submission, circumstances)))
                .map(Permission::id)
                .collect(toUnmodifiableSet());
    }

    private List<Finding> without(
            Permission one, List<Permission> all, Submission submission, Circumstances known) {
        var others = new HashSet<>(names(all));
        others.remove(one.terms().subject().name());
        return gate.examine(submission, known.permitting(others)).findings();
    }

    private Circumstances circumstances(Post post, LocalDate day) {
        var showing = showing(post, day);
        var said = post.everythingSaid();
        return new Circumstances(POLICY_VERSION, roster.now(), showing.showable())
                .of(children(post).barred(showing.barred()))
                .on(sites.limits(post.sites()))
                .at(school())
                .before(audience())
                .knowing(links.known(said))
                .noticing(noticed(post));
    }

    private List<Noticed> noticed(Post post) {
        return Said.by(post).stream()
                .flatMap(said -> reader.read(said.text(), said.place()).stream())
                .toList();
    }

    /// Whom each place shows on this day.
    private Showing showing(Post post, LocalDate day) {
        var shown = new LinkedHashMap<String, Set<PupilId>>();
        for (var site : sites.judgedFor(post))
            shown.put(sites.name(site), showable(post.children(), site, day));
        return new Showing(post.children(), shown);
    }

    private Set<PupilId> showable(Set<PupilId> children, Site site, LocalDate day) {
        var left = children;
        for (var use : sites.uses(site)) left = consents.showable(left, use, day);
        return left;
    }

    /// What those are called who are shown, and how many were said to be shown and are not.
    private Circumstances.Children children(Post post) {
        var shown =
                roll.known(post.children()).stream()
                        .map(child -> name(child.name()))
                        .collect(toUnmodifiableSet());
        var untagged = watch.takenOut(post.id().value(), post.children());
        return new Circumstances.Children(shown, untagged.size());
    }

    private static Name name(PersonName name) {
        return new Name(name.given(), name.family(), Name.Kind.PUPIL);
    }

    private LocalDate day(Post post) {
        return LocalDate.ofInstant(post.timing().after(clock.instant()), clock.getZone());
    }

    /// The writer's own school, whose own ways to be reached are nobody's details.
    private Circumstances.School school() {
        var ways = contacts.list();
        return new Circumstances.School(
                schools.get(Scope.current().school()).name(),
                written(ways, Way.Kind.TELEPHONE),
                written(ways, Way.Kind.EMAIL),
                written(ways, Way.Kind.POSTCODE),
                written(ways, Way.Kind.HOST));
    }

    private static Set<String> written(Map<Way.Kind, List<String>> ways, Way.Kind kind) {
        return Set.copyOf(ways.getOrDefault(kind, List.of()));
    }

    /// Secondary where there is a Year 7 or a later one; where nobody knows, the young are assumed.
    private Audience audience() {
        return roll.yearGroups().stream().anyMatch(LATER_YEARS.asMatchPredicate())
                ? Audience.SECONDARY
                : Audience.PRIMARY;
    }

    /// The permissions that may serve a post, on the day and at the places where it comes out.
    List<Permission> inForce(Post post) {
        return permissions.inForce(post.author(), sites.uses(post), day(post));
    }

    private static Set<String> names(List<Permission> permissions) {
        return permissions.stream()
                .map(permission -> permission.terms().subject().name())
                .collect(toUnmodifiableSet());
    }
}
