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
import java.util.Collection;
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
        event.scope().run(() -> takeBack(event.child(), there, NamesByHand::are));
    }

    /// Whether a post says a name that was given when somebody waved it through, and is given no
    /// more: what nobody has taken back yet, though it must be. A name that nobody gave was waved
    /// through as it was, and still is.
    boolean areSaidIn(Post post) {
        return last(post).filter(last -> NamesByHand.areAny(last.judged())).isPresent()
                && saysALostOne(post, roll.known(everybody()));
    }

    /// A yes to the name can end on a day on which nobody does anything. Looked at every night, and
    /// a fortnight back as well, for the nights on which no machine ran.
    void lookAgain() {
        var over = over(LocalDate.now(clock));
        if (over.isEmpty()) return;
        var children = roll.known(over);
        for (var id : verdicts.namesDecided())
            withdrawals.takeBackForSure(new PostId(id), post -> saysALostOne(post, children));
    }

    /// Of a school's children a post means few or none: only what those gave is asked about.
    private boolean saysALostOne(Post post, Collection<Pupil> children) {
        var meant = meant(post, children, NamesByHand::mayBe);
        if (meant.isEmpty()) return false;
        return lastYes.to(post.id())
                .map(yes -> LocalDate.ofInstant(yes, clock.getZone()))
                .filter(day -> sites.uses(post).stream().anyMatch(use -> isLost(meant, use, day)))
                .isPresent();
    }

    private boolean isLost(Set<PupilId> children, Purpose use, LocalDate decided) {
        var lost = new HashSet<>(givenSince(decided, children, use));
        lost.removeAll(consents.nameable(children, use, LocalDate.now(clock)));
        return !lost.isEmpty();
    }

    /// Whose name could be said on the day on which the post was last agreed to, or on one of the
    /// days that are looked back to since. Days have no hours: one that was taken back on that
    /// first day counts as given, lest it come out after it was. One that was over by itself on the
    /// day before does not.
    private Set<PupilId> givenSince(LocalDate decided, Set<PupilId> children, Purpose use) {
        var given = new HashSet<>(consents.nameableAsItBegan(children, use, decided));
        given.addAll(consents.nameable(children, use, decided));
        Arrays.stream(LOOKED_BACK)
                .mapToObj(LocalDate.now(clock)::minusDays)
                .filter(day -> day.isAfter(decided))
                .forEach(day -> given.addAll(consents.nameable(children, use, day)));
        return given;
    }

    /// Whose name was given for some use, and is given for it no more.
    private Set<PupilId> over(LocalDate today) {
        var children = everybody();
        var now = named(children, today);
        return Arrays.stream(LOOKED_BACK)
                .mapToObj(days -> named(children, today.minusDays(days)))
                .flatMap(before -> before.entrySet().stream())
                .filter(
                        one ->
                                !now.getOrDefault(one.getKey(), Set.of())
                                        .containsAll(one.getValue()))
                .map(Map.Entry::getKey)
                .collect(toUnmodifiableSet());
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
                                    && !meant(post, known, saying).isEmpty());
    }

    private boolean mayBeNamed(PupilId child, Post post) {
        var today = LocalDate.now(clock);
        return sites.uses(post).stream()
                .noneMatch(use -> consents.nameable(Set.of(child), use, today).isEmpty());
    }

    /// Which of these it names, by what was judged last, which is what is out.
    private Set<PupilId> meant(Post post, Collection<Pupil> children, Saying saying) {
        var names = children.stream().map(LostNames::name).toList();
        var said = last(post).map(last -> saying.of(last.judged(), post, names)).orElse(Set.of());
        return children.stream()
                .filter(one -> said.contains(name(one)))
                .map(Pupil::id)
                .collect(toUnmodifiableSet());
    }

    private Optional<Kept> last(Post post) {
        return verdicts.list(post.id().value()).stream().reduce((_, last) -> last);
    }

    private static Name name(Pupil pupil) {
        var name = pupil.name();
        return new Name(name.given(), name.family(), Name.Kind.PUPIL);
    }

    /// In which way a post says names, and whose of these.
    @FunctionalInterface
    private interface Saying {
        Set<Name> of(Judged judged, Post post, Collection<Name> children);
    }
}
