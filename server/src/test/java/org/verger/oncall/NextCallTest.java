package org.verger.oncall;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.verger.oncall.NextCall.Facts;
import org.verger.oncall.NextCall.Made;
import org.verger.oncall.NextCall.Step;
import org.verger.platform.PersonId;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class NextCallTest {
    private static final Instant NOW = Instant.parse("2027-03-02T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2027-03-02");
    private static final Duration TEN = Duration.ofMinutes(10);
    private static final PersonId RUTH = new PersonId(UUID.randomUUID());
    private static final PersonId DAN = new PersonId(UUID.randomUUID());
    private static final PersonId LEILA = new PersonId(UUID.randomUUID());
    private static final PersonId HEAD = new PersonId(UUID.randomUUID());
    private static final PersonId LEAD = new PersonId(UUID.randomUUID());
    private static final List<PersonId> STANDBY = List.of(HEAD, LEAD);
    private static final Set<PersonId> EVERYBODY = Set.of(RUTH, DAN, LEILA);
    private static final List<Chain.Link> CHAIN =
            List.of(new Chain.Link(RUTH, Optional.of(DAN), TEN), link(LEILA));

    @Test
    void theFirstIsCalledAtOnce() {
        assertThat(step(facts(Optional.empty()))).isEqualTo(new Step.Call(0, RUTH, TEN, true));
    }

    @Test
    void nobodyIsCalledBeforeTheOtherHadTheirTime() {
        var until = NOW.plusSeconds(1);

        assertThat(step(facts(made(until, RUTH)))).isEqualTo(new Step.Wait(until));
    }

    @Test
    void theDeputyIsNextThenTheNextLinkThenTheFirstAgain() {
        assertThat(step(facts(made(NOW, RUTH)))).isEqualTo(new Step.Call(1, DAN, TEN, true));
        assertThat(step(facts(made(NOW, RUTH, DAN)))).isEqualTo(new Step.Call(2, LEILA, TEN, true));
        assertThat(step(facts(made(NOW, RUTH, DAN, LEILA))))
                .isEqualTo(new Step.Call(0, RUTH, TEN, true));
    }

    @Test
    void itRestsOnceSomebodyHasAnswered() {
        var facts = new Facts(CHAIN, List.of(), EVERYBODY, List.of(), made(NOW, RUTH), true);

        assertThat(step(facts)).isEqualTo(new Step.Rest());
    }

    @Test
    void whoeverIsAwayIsNotCalledButWhoCovers() {
        assertThat(step(covered(cover(RUTH, LEILA, 0, 0))))
                .isEqualTo(new Step.Call(0, LEILA, TEN, true));
        assertThat(step(covered(cover(RUTH, LEILA, 1, 2))))
                .isEqualTo(new Step.Call(0, RUTH, TEN, true));
        assertThat(step(covered(cover(RUTH, LEILA, -2, -1))))
                .isEqualTo(new Step.Call(0, RUTH, TEN, true));
    }

    @Test
    void coverIsFollowedAndNeverInACircle() {
        assertThat(step(covered(cover(RUTH, DAN, 0, 0), cover(DAN, LEILA, 0, 0))))
                .isEqualTo(new Step.Call(0, LEILA, TEN, true));
        assertThat(step(covered(cover(RUTH, DAN, 0, 0), cover(DAN, RUTH, 0, 0))))
                .isInstanceOf(Step.Call.class);
    }

    /// In London the second of July begins an hour before it does in Greenwich.
    @Test
    void coverBeginsAtMidnightInEngland() {
        var day = LocalDate.parse("2027-07-02");
        var cover = new Chain.Cover(UUID.randomUUID(), RUTH, LEILA, day, day);

        assertThat(NextCall.decide(covered(cover), Instant.parse("2027-07-01T23:00:00Z")))
                .isEqualTo(new Step.Call(0, LEILA, TEN, true));
        assertThat(NextCall.decide(covered(cover), Instant.parse("2027-07-01T22:59:59Z")))
                .isEqualTo(new Step.Call(0, RUTH, TEN, true));
    }

    @Test
    void whoeverCannotBeReachedIsNotWaitedFor() {
        var facts = new Facts(CHAIN, List.of(), Set.of(LEILA), List.of(), Optional.empty(), false);

        assertThat(step(facts)).isEqualTo(new Step.Call(0, RUTH, Duration.ZERO, false));
    }

    @Test
    void whereNobodyCanBeReachedItLooksAgain() {
        var nobody = new Facts(List.of(), List.of(), EVERYBODY, List.of(), Optional.empty(), false);
        var strangers = new Facts(CHAIN, List.of(), Set.of(), List.of(), Optional.empty(), false);

        assertThat(step(nobody)).isEqualTo(new Step.Nobody(NOW.plus(NextCall.NOBODY)));
        assertThat(step(strangers)).isEqualTo(new Step.Nobody(NOW.plus(NextCall.NOBODY)));
    }

    @Test
    void whereTheChainReachesNobodyThoseWhoStandByAreAskedInTheirOrder() {
        var nobody =
                new Facts(CHAIN, List.of(), Set.of(HEAD, LEAD), STANDBY, Optional.empty(), false);
        var one = new Facts(CHAIN, List.of(), Set.of(HEAD, LEAD), STANDBY, made(NOW, HEAD), false);
        var chain = new Facts(CHAIN, List.of(), Set.of(RUTH), STANDBY, Optional.empty(), false);

        assertThat(step(nobody)).isEqualTo(new Step.Call(0, HEAD, TEN, true));
        assertThat(step(one)).isEqualTo(new Step.Call(1, LEAD, TEN, true));
        assertThat(step(chain)).isEqualTo(new Step.Call(0, RUTH, TEN, true));
    }

    @Test
    void whoeverMovesUpBecauseSomebodyIsTakenOutIsNext() {
        var shorter = changed(made(NOW, RUTH), link(DAN), link(LEILA));

        assertThat(step(shorter)).isEqualTo(new Step.Call(0, DAN, TEN, true));
    }

    @Test
    void whoeverIsMovedAboveWhoWasCalledIsNextAndNobodyIsCalledTwice() {
        var order = new Chain.Link[] {link(DAN), link(RUTH), link(LEILA)};

        assertThat(step(changed(made(NOW, RUTH), order)))
                .isEqualTo(new Step.Call(0, DAN, TEN, true));
        assertThat(step(changed(made(NOW, RUTH, DAN), order)))
                .isEqualTo(new Step.Call(2, LEILA, TEN, true));
        assertThat(step(changed(made(NOW, RUTH, DAN, LEILA), order)))
                .isEqualTo(new Step.Call(1, RUTH, TEN, true));
    }

    @Test
    void whoeverStandsInTheChainTwiceIsCalledOnceARound() {
        var shared = new Chain.Link(LEILA, Optional.of(DAN), TEN);

        var second = changed(made(NOW, RUTH, DAN), CHAIN.getFirst(), shared);
        var third = changed(made(NOW, RUTH, DAN, LEILA), CHAIN.getFirst(), shared);

        assertThat(step(second)).isEqualTo(new Step.Call(2, LEILA, TEN, true));
        assertThat(step(third)).isEqualTo(new Step.Call(0, RUTH, TEN, true));
    }

    @Test
    void whoeverWasCalledAndIsNotInTheChainAnyMoreHoldsNobodyUp() {
        var stranger = new PersonId(UUID.randomUUID());

        assertThat(step(facts(made(NOW, stranger)))).isEqualTo(new Step.Call(0, RUTH, TEN, true));
    }

    @Test
    void aThousandPeopleWithSilentDeputiesAreAllReachedInOrderAndThenAgain() {
        var people = Stream.generate(() -> new PersonId(UUID.randomUUID())).limit(2000).toList();
        var chain =
                IntStream.range(0, 1000)
                        .mapToObj(
                                i ->
                                        new Chain.Link(
                                                people.get(2 * i),
                                                Optional.of(people.get(2 * i + 1)),
                                                TEN))
                        .toList();
        var called = new ArrayList<PersonId>();
        var last = Optional.<Made>empty();
        var now = NOW;

        for (int i = 0; i < 2001; i++) {
            var reachable = people.stream().collect(Collectors.toSet());
            var step =
                    NextCall.decide(
                            new Facts(chain, List.of(), reachable, List.of(), last, false), now);
            var call = (Step.Call) step;
            called.add(call.person());
            last = Optional.of(new Made(called, now.plus(call.patience())));
            now = now.plus(call.patience());
        }

        assertThat(called.subList(0, 2000)).isEqualTo(people);
        assertThat(called.getLast()).isEqualTo(people.getFirst());
        assertThat(now).isEqualTo(NOW.plus(TEN.multipliedBy(2001)));
    }

    private static Step step(Facts facts) {
        return NextCall.decide(facts, NOW);
    }

    private static Facts facts(Optional<Made> last) {
        return new Facts(CHAIN, List.of(), EVERYBODY, List.of(), last, false);
    }

    private static Facts covered(Chain.Cover... covers) {
        return new Facts(CHAIN, List.of(covers), EVERYBODY, List.of(), Optional.empty(), false);
    }

    private static Facts changed(Optional<Made> last, Chain.Link... chain) {
        return new Facts(List.of(chain), List.of(), EVERYBODY, List.of(), last, false);
    }

    private static Optional<Made> made(Instant until, PersonId... people) {
        return Optional.of(new Made(List.of(people), until));
    }

    private static Chain.Link link(PersonId person) {
        return new Chain.Link(person, Optional.empty(), TEN);
    }

    private static Chain.Cover cover(PersonId away, PersonId instead, int from, int until) {
        return new Chain.Cover(
                UUID.randomUUID(), away, instead, TODAY.plusDays(from), TODAY.plusDays(until));
    }
}
