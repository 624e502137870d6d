package org.verger.review;

import static java.util.stream.Collectors.toUnmodifiableSet;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.verger.consent.ConsentWithdrawn;
import org.verger.consent.Consents;
import org.verger.consent.NameTakenBack;
import org.verger.consent.Purpose;
import org.verger.consent.Voice.Word;
import org.verger.gate.Name;
import org.verger.posts.Post;
import org.verger.posts.PostId;
import org.verger.posts.Sites;
import org.verger.pupils.Leavers;
import org.verger.pupils.Pupil;
import org.verger.pupils.PupilId;
import org.verger.pupils.Roll;
import org.verger.verdicts.Judged;
import org.verger.verdicts.Kept;
import org.verger.verdicts.Verdicts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A child may be named no more, and somebody let a post out that names them without a permission:
/// it rests on nothing that could be withdrawn but on what the family said, and comes down by that
/// (OFF-6, PRN-6). What names a child by a permission comes down with it, see [LostPermissions].
@Component
class LostNames {
    /// In days.
    private static final int[] LOOKED_BACK = {1, 14};

    private final Verdicts verdicts;
    private final Roll roll;
    private final Leavers leavers;
    private final Consents consents;
    private final Sites sites;
    private final Withdrawals withdrawals;
    private final LastYes lastYes;
    private final Clock clock;

    LostNames(
            Verdicts verdicts,
            Roll roll,
            Leavers leavers,
            Consents consents,
            Sites sites,
            Withdrawals withdrawals,
            LastYes lastYes,
            Clock clock) {
        this.verdicts = verdicts;
        this.roll = roll;
        this.leavers = leavers;
        this.consents = consents;
        this.sites = sites;
        this.withdrawals = withdrawals;
        this.lastYes = lastYes;
        this.clock = clock;
    }

    /// The family gave the name, and gives it no more: what may mean their child comes down,
    /// however short it says the name.
    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void takeBackWhatSaysIt(NameTakenBack event) {
        event.scope().run(() -> takeBack(event.child(), _ -> true, NamesByHand::mayBe));
    }

    /// A no to being shown is one to the whole name too. A first name alone is left: the person who
    /// decided knew whose it was, and nobody had given this child's.
    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void takeBackWhatSaysIt(ConsentWithdrawn event) {
        Predicate<Post> there = post -> sites.areMeantBy(event.purpose(), post.sites());
        event.scope().run(() -> takeBack(event.child(), there, NamesByHand::is));
    }

    /// Whether a post says a name that was given when somebody waved it through, and is given no
    /// more: what nobody has taken back yet, though it must be. A name that nobody gave was waved
    /// through as it was, and still is.
    boolean areSaidIn(Post post) {
        if (last(post).filter(last -> NamesByHand.areAny(last.judged())).isEmpty()) return false;
        var all = everybody();
        var lost = new HashSet<PupilId>();
        for (var use : sites.uses(post)) {
            var given = new HashSet<>(givenSinceDecided(all, post, use));
            given.removeAll(consents.nameable(all, use, LocalDate.now(clock)));
            lost.addAll(given);
        }
        return says(post, roll.known(lost).stream(), NamesByHand::mayBe);
    }

    /// Whose name could be said when the post was last agreed to, or on one of the days that are
    /// looked back to since. Days have no hours: one that was taken back on the day of that yes
    /// counts as given, lest it come out after it was.
    private Set<PupilId> givenSinceDecided(Set<PupilId> children, Post post, Purpose use) {
        return lastYes.to(post.id()).stream()
                .map(yes -> LocalDate.ofInstant(yes, clock.getZone()))
                .flatMap(this::daysSince)
                .flatMap(day -> consents.nameable(children, use, day).stream())
                .collect(toUnmodifiableSet());
    }

    private Stream<LocalDate> daysSince(LocalDate decided) {
        var first = decided.minusDays(1);
        var since = Arrays.stream(LOOKED_BACK).mapToObj(LocalDate.now(clock)::minusDays);
        return Stream.concat(Stream.of(first, decided), since.filter(day -> day.isAfter(decided)));
    }

    /// A yes to the name can end on a day on which nobody does anything. Looked at every night, and
    /// a fortnight back as well, for the nights on which no machine ran.
    void lookAgain() {
        var over = over(LocalDate.now(clock));
        if (over.isEmpty()) return;
        var children = roll.known(over.keySet());
        for (var id : verdicts.namesDecided())
            withdrawals.takeBackForSure(
                    new PostId(id),
                    post ->
                            says(
                                    post,
                                    children.stream().filter(child -> isOver(over, child, post)),
                                    NamesByHand::mayBe));
    }

    private boolean isOver(Map<PupilId, Set<Purpose>> over, Pupil child, Post post) {
        var gone = over.getOrDefault(child.id(), Set.of());
        return sites.uses(post).stream()
                .filter(gone::contains)
                .anyMatch(use -> !givenSinceDecided(Set.of(child.id()), post, use).isEmpty());
    }

    /// For which uses each child's name was given, and is given no more.
    private Map<PupilId, Set<Purpose>> over(LocalDate today) {
        var children = everybody();
        var now = named(children, today);
        var over = new HashMap<PupilId, Set<Purpose>>();
        for (int days : LOOKED_BACK)
            named(children, today.minusDays(days))
                    .forEach(
                            (child, uses) -> {
                                var gone = new HashSet<>(uses);
                                gone.removeAll(now.getOrDefault(child, Set.of()));
                                if (!gone.isEmpty())
                                    over.computeIfAbsent(child, _ -> new HashSet<>()).addAll(gone);
                            });
        return over;
    }

    private Map<PupilId, Set<Purpose>> named(Set<PupilId> children, LocalDate day) {
        var named = new HashMap<PupilId, Set<Purpose>>();
        consents.allowed(children, day)
                .forEach(
                        (child, words) ->
                                named.put(
                                        child,
                                        words.entrySet().stream()
                                                .filter(one -> one.getValue() == Word.NAMED)
                                                .map(Map.Entry::getKey)
                                                .collect(toUnmodifiableSet())));
        return named;
    }

    /// Those who have left, too: what names them may still be out.
    private Set<PupilId> everybody() {
        var left = leavers.list("").stream().map(Leavers.Leaver::pupil);
        return Stream.concat(roll.list("").stream(), left)
                .map(Pupil::id)
                .collect(toUnmodifiableSet());
    }

    private void takeBack(PupilId child, Predicate<Post> there, Saying saying) {
        var known = roll.known(Set.of(child));
        for (var id : verdicts.namesDecided())
            withdrawals.takeBackForSure(
                    new PostId(id),
                    post ->
                            there.test(post)
                                    && !mayBeNamed(child, post)
                                    && says(post, known.stream(), saying));
    }

    private boolean mayBeNamed(PupilId child, Post post) {
        var today = LocalDate.now(clock);
        return sites.uses(post).stream()
                .noneMatch(use -> consents.nameable(Set.of(child), use, today).isEmpty());
    }

    /// Whether it says the name of one of these, by what was judged last, which is what is out.
    private boolean says(Post post, Stream<Pupil> children, Saying saying) {
        var names = children.map(LostNames::name).toList();
        if (names.isEmpty()) return false;
        return last(post)
                .filter(last -> names.stream().anyMatch(one -> saying.is(last.judged(), post, one)))
                .isPresent();
    }

    private Optional<Kept> last(Post post) {
        return verdicts.list(post.id().value()).stream().reduce((_, last) -> last);
    }

    private static Name name(Pupil pupil) {
        var name = pupil.name();
        return new Name(name.given(), name.family(), Name.Kind.PUPIL);
    }

    /// In which way a post says a name.
    @FunctionalInterface
    private interface Saying {
        boolean is(Judged judged, Post post, Name child);
    }
}
