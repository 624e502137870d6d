package org.verger.oncall;

import static java.util.Comparator.comparingInt;

import org.verger.parts.Dates;
import org.verger.platform.PersonId;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Who is called next, and when. It goes through the chain in order, each link's deputy after its
/// person, and round again, until somebody answers. Where somebody stands is told by who was called
/// and not by a number, so that a chain may change meanwhile; whoever stands in it twice is called
/// once a round.
final class NextCall {
    /// How long until it is looked again whether there is anybody to call.
    static final Duration NOBODY = Duration.ofMinutes(5);

    /// How long each has whom no chain names.
    private static final Duration STANDBY = Duration.ofMinutes(10);

    /// What the decision rests on.
    ///
    /// @param reachable who works here today and has an address
    /// @param standby who is asked instead while nobody in the chain is reachable
    /// @param last the calls that were made; nothing while there are none
    record Facts(
            List<Chain.Link> chain,
            List<Chain.Cover> covers,
            Set<PersonId> reachable,
            List<PersonId> standby,
            Optional<Made> last,
            boolean isAnswered) {
        Facts {
            chain = List.copyOf(chain);
            covers = List.copyOf(covers);
            reachable = Set.copyOf(reachable);
            standby = List.copyOf(standby);
        }

        /// Whether anybody in the chain, or who covers for them today, is reachable.
        boolean reaches(LocalDate today) {
            return NextCall.reaches(new Chain(chain, covers), reachable, today);
        }
    }

    /// The calls that were made: to whom, each person once and the longest ago first, and until
    /// when the answer to the last is waited for.
    record Made(List<PersonId> people, Instant until) {
        Made {
            people = List.copyOf(people);
        }
    }

    /// What is to be done.
    sealed interface Step {
        /// Nothing any more.
        record Rest() implements Step {}

        /// Nothing before this time.
        record Wait(Instant until) implements Step {}

        /// Call this person, at this place of the order; there is nothing to wait for where they
        /// cannot be reached.
        record Call(int place, PersonId person, Duration patience, boolean isReachable)
                implements Step {}

        /// There is nobody to call.
        record Nobody(Instant again) implements Step {}
    }

    private record Turn(PersonId person, Duration patience) {}

    private NextCall() {}

    static Step decide(Facts facts, Instant now) {
        if (facts.isAnswered()) return new Step.Rest();
        var early = facts.last().map(Made::until).filter(now::isBefore);
        if (early.isPresent()) return new Step.Wait(early.get());
        var today = LocalDate.ofInstant(now, Dates.SCHOOL_TIME);
        var order =
                facts.reaches(today)
                        ? order(new Chain(facts.chain(), facts.covers()), today)
                        : facts.standby().stream().map(one -> new Turn(one, STANDBY)).toList();
        if (order.isEmpty()) return new Step.Nobody(now.plus(NOBODY));
        int place = next(order, facts.last().map(Made::people).orElse(List.of()));
        return call(order.get(place), place, facts.reachable());
    }

    /// The first whom nobody has called yet; or else whoever was called the longest ago.
    private static int next(List<Turn> order, List<PersonId> called) {
        var ago = new HashMap<PersonId, Integer>();
        for (int at = 0; at < called.size(); at++) ago.put(called.get(at), at);
        return IntStream.range(0, order.size())
                .boxed()
                .min(comparingInt(at -> ago.getOrDefault(order.get(at).person(), -1)))
                .orElseThrow();
    }

    private static Step call(Turn turn, int place, Set<PersonId> reachable) {
        boolean isReachable = reachable.contains(turn.person());
        return new Step.Call(
                place, turn.person(), isReachable ? turn.patience() : Duration.ZERO, isReachable);
    }

    /// Whether anybody who would be called today is reachable.
    static boolean reaches(Chain chain, Set<PersonId> reachable, LocalDate today) {
        return order(chain, today).stream().map(Turn::person).anyMatch(reachable::contains);
    }

    private static List<Turn> order(Chain chain, LocalDate today) {
        return chain.links().stream()
                .flatMap(
                        link ->
                                Stream.concat(Stream.of(link.person()), link.deputy().stream())
                                        .map(one -> standIn(one, chain.covers(), today))
                                        .map(one -> new Turn(one, link.patience())))
                .toList();
    }

    /// Whoever covers may be away and covered too, but nobody is sent round in a circle.
    private static PersonId standIn(PersonId person, List<Chain.Cover> covers, LocalDate today) {
        var at = person;
        for (int hop = 0; hop < covers.size(); hop++) {
            var next = instead(at, covers, today);
            if (next.isEmpty()) return at;
            at = next.get();
        }
        return at;
    }

    private static Optional<PersonId> instead(
            PersonId away, List<Chain.Cover> covers, LocalDate today) {
        return covers.stream()
                .filter(cover -> cover.away().equals(away) && cover.isOn(today))
                .map(Chain.Cover::instead)
                .findFirst();
    }
}
