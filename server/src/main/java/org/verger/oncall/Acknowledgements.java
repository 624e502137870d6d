package org.verger.oncall;

import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import org.verger.platform.Actor;
import org.verger.platform.SchoolId;
import org.verger.platform.Scope;
import org.verger.platform.TrustId;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/// Answering a call by the link in its letter. Looking at the link changes nothing, because mail
/// scanners follow every address; only the button does.
@Service
public class Acknowledgements {
    /// What a link is good for.
    public enum Standing {
        /// Nobody has answered yet.
        OPEN,
        /// Somebody has: its reader or another.
        ANSWERED,
        /// There is no such link, or its reader does not work here any more.
        NO_GOOD
    }

    /// What stands in the link by which a call is answered: trust and school, so that it is looked
    /// for behind the right wall, and 256 random bits, of which only the hash is kept.
    public record Token(TrustId trust, SchoolId school, String text) {
        private static final int IDS = 32;
        private static final int RANDOM = 32;

        static Token of(Scope scope, byte[] random) {
            var bytes =
                    ByteBuffer.allocate(IDS + RANDOM)
                            .putLong(scope.trust().value().getMostSignificantBits())
                            .putLong(scope.trust().value().getLeastSignificantBits())
                            .putLong(scope.school().value().getMostSignificantBits())
                            .putLong(scope.school().value().getLeastSignificantBits())
                            .put(random)
                            .array();
            return new Token(
                    scope.trust(),
                    scope.school(),
                    Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        }

        /// What came with an address, if it can be one.
        public static Optional<Token> read(String text) {
            if (!text.matches("[A-Za-z0-9_-]{86}")) return Optional.empty();
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            return Optional.of(
                    new Token(
                            new TrustId(new UUID(bytes.getLong(), bytes.getLong())),
                            new SchoolId(new UUID(bytes.getLong(), bytes.getLong())),
                            text));
        }

        byte[] hash() {
            return DigestUtils.sha256(text);
        }

        /// Never the token itself: this may end in a log.
        @Override
        public String toString() {
            return "an answer's link of school " + school;
        }
    }

    private final AlarmStore store;
    private final Alarms alarms;
    private final Calls.Reach reach;
    private final TransactionOperations transactions;

    Acknowledgements(
            AlarmStore store,
            Alarms alarms,
            Calls.Reach reach,
            TransactionOperations transactions) {
        this.store = store;
        this.alarms = alarms;
        this.reach = reach;
        this.transactions = transactions;
    }

    /// How the call behind a link stands.
    public Standing look(Token token) {
        return within(token, () -> find(token).map(this::standing).orElse(Standing.NO_GOOD));
    }

    private Standing standing(AlarmStore.Called call) {
        boolean isAnswered =
                store.lock(call.alarm()).filter(AlarmStore.Held::isAnswered).isPresent();
        return isAnswered ? Standing.ANSWERED : Standing.OPEN;
    }

    /// Its reader has it now; or somebody had it before, which is as good.
    public Standing answer(Token token) {
        var call = within(token, () -> find(token));
        if (call.isEmpty()) return Standing.NO_GOOD;
        var reader = new Actor.Someone(call.get().person(), "", Set.of());
        boolean _ =
                Scope.at(token.trust(), token.school(), reader)
                        .call(() -> alarms.answer(call.get().alarm()));
        return Standing.ANSWERED;
    }

    /// Whose call a link is, while they work here: whoever left since they were called, by the link
    /// of an old letter, keeps nobody from being asked.
    private Optional<AlarmStore.Called> find(Token token) {
        return store.find(token)
                .map(call -> new AlarmStore.Called(call.alarm(), reach.first(call.person())))
                .filter(call -> reach.isHere(call.person()));
    }

    /// Before it is known whose link it is, Verger itself looks.
    private <T> T within(Token token, Supplier<T> work) {
        return Scope.at(token.trust(), token.school(), Actor.Machine.VERGER)
                .call(() -> Objects.requireNonNull(transactions.execute(_ -> work.get())));
    }
}
