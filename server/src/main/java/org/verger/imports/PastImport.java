package org.verger.imports;

import org.jspecify.annotations.Nullable;
import org.verger.lists.ListKind;
import org.verger.platform.PersonId;

import java.time.Duration;
import java.time.Instant;

/// A list that was confirmed: who brought it when, how far it has come, and what it changed.
///
/// @param stepsDone how many steps are taken
/// @param stepsAll how many steps it makes
/// @param undoneAt when it was taken back; nothing if it was not
/// @param notUndone why it could not be, when that was last tried
public record PastImport(
        ImportId id,
        ListKind kind,
        String fileName,
        PersonId broughtBy,
        Instant broughtAt,
        State state,
        int stepsDone,
        int stepsAll,
        int added,
        int changed,
        int ended,
        @Nullable PersonId undoneBy,
        @Nullable Instant undoneAt,
        NotUndone.@Nullable Later notUndone) {
    /// How long it can be taken back.
    public static final Duration UNDONE_WITHIN = Duration.ofDays(1);

    /// How far it has come.
    public enum State {
        WAITING,
        DONE,
        /// What is known was changed before its turn came, and nothing of it was taken over.
        OVERTAKEN,
        /// It went wrong, and nothing of it was taken over.
        FAILED,
        /// It is being taken back.
        UNDOING,
        UNDONE;

        /// Whether it is being taken over or taken back.
        public boolean isUnderWay() {
            return this == WAITING || this == UNDOING;
        }
    }

    /// Whether it has yet to be taken over, or is being.
    public boolean isWaiting() {
        return state == State.WAITING;
    }

    /// To how many something happened by it.
    public int changes() {
        return added + changed + ended;
    }

    /// Whether it is not too late to take it back.
    public boolean canBeUndone(Instant now) {
        return state == State.DONE && now.isBefore(broughtAt.plus(UNDONE_WITHIN));
    }
}
