package org.verger.bulletin;

import org.verger.platform.Actor;
import org.verger.platform.Right;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Every rule by which a school's public page is opened, closed and dressed. The screen asks the
/// same rules whether to offer the button.
final class PageRules {

    /// What the rules look at: whoever asks, and whether the page is open.
    record Facts(Actor.Someone actor, boolean open) {}

    private static final List<Function<Facts, Optional<Refusal>>> OPENING =
            List.of(PageRules::theTrustSaysYes, PageRules::onlyWhatIsClosedIsOpened);

    private static final List<Function<Facts, Optional<Refusal>>> CLOSING =
            List.of(PageRules::theTrustSaysYes, PageRules::onlyWhatIsOpenIsClosed);

    private PageRules() {}

    static List<Refusal> opening(Facts facts) {
        return refusals(OPENING, facts);
    }

    static List<Refusal> closing(Facts facts) {
        return refusals(CLOSING, facts);
    }

    static List<Refusal> dressing(Actor.Someone actor) {
        return unless(actor.may(Right.KEEP_PUBLIC_PAGE), Refusal.NO_RIGHT).stream().toList();
    }

    private static List<Refusal> refusals(
            List<Function<Facts, Optional<Refusal>>> rules, Facts facts) {
        return rules.stream().map(rule -> rule.apply(facts)).flatMap(Optional::stream).toList();
    }

    /// OFF-4, SCP-2: a page of the school's own is a site like any other.
    private static Optional<Refusal> theTrustSaysYes(Facts facts) {
        return unless(facts.actor.may(Right.APPROVE_SITES), Refusal.NO_RIGHT);
    }

    private static Optional<Refusal> onlyWhatIsClosedIsOpened(Facts facts) {
        return unless(!facts.open, Refusal.OPEN_ALREADY);
    }

    private static Optional<Refusal> onlyWhatIsOpenIsClosed(Facts facts) {
        return unless(facts.open, Refusal.CLOSED_ALREADY);
    }

    private static Optional<Refusal> unless(boolean holds, Refusal refusal) {
        return holds ? Optional.empty() : Optional.of(refusal);
    }
}
