package org.verger.signin;

import org.verger.platform.Right;
import org.verger.platform.RightsTable;

import java.time.Instant;
import java.util.Optional;

/// Whether a request may come in. Pure: the row of the rights table, the visit and the time decide,
/// and nothing else does.
public final class EntryRules {
    /// What becomes of a request.
    public enum Entry {
        OPEN,
        /// No row names this route: it is closed to everybody, as if it were not there.
        NOT_THERE,
        SIGN_IN,
        /// The roles at this school do not hold the right.
        FORBIDDEN,
        /// They have a second factor and have not shown it in this session.
        SHOW_SECOND,
        /// Their role needs a second factor, they have none, and the time to set one up is over.
        SET_UP_SECOND,
        /// The route is grave and the last proof is too old.
        PROVE_AGAIN
    }

    /// Everything that the decision rests on.
    ///
    /// @param finishing whether the route serves signing in itself: proving the second factor, or
    ///   signing out
    /// @param settingUp whether the route serves setting up a second factor
    public record Facts(
            Optional<RightsTable.Row> row,
            Optional<Visit> visit,
            boolean finishing,
            boolean settingUp,
            SignInSettings.Limits limits,
            Instant now) {}

    private EntryRules() {}

    /// The decision.
    public static Entry decide(Facts facts) {
        if (facts.row().isEmpty()) return Entry.NOT_THERE;
        var row = facts.row().get();
        if (row.right() == Right.PUBLIC) return Entry.OPEN;
        if (facts.visit().isEmpty()) return Entry.SIGN_IN;
        var visit = facts.visit().get();
        if (!facts.finishing()) {
            if (mustShowSecond(visit)) return Entry.SHOW_SECOND;
            if (mustSetUpSecond(visit, facts) && !facts.settingUp()) return Entry.SET_UP_SECOND;
        }
        if (!holds(visit, row.right())) return Entry.FORBIDDEN;
        if (row.grave() && !visit.provedWithin(facts.limits().fresh(), facts.now())) {
            return Entry.PROVE_AGAIN;
        }
        return Entry.OPEN;
    }

    /// Whoever set up codes is always asked for one; a passkey of somebody whose role does not need
    /// a second factor is a convenience.
    private static boolean mustShowSecond(Visit visit) {
        return !visit.showedSecond()
                && (visit.seconds().code() || (visit.needsSecond() && visit.hasSecond()));
    }

    private static boolean mustSetUpSecond(Visit visit, Facts facts) {
        return visit.needsSecond()
                && !visit.showedSecond()
                && !visit.hasSecond()
                && !facts.now().isBefore(visit.account().openedAt().plus(facts.limits().grace()));
    }

    private static boolean holds(Visit visit, Right right) {
        return right == Right.SIGNED_IN
                || visit.roles().stream().anyMatch(role -> RightsTable.SHIPPED.grants(role, right));
    }
}
