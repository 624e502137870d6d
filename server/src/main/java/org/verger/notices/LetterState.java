package org.verger.notices;

/// How far a letter has come.
public enum LetterState {
    /// It is on its way, or will be tried again.
    WAITING,
    /// The mail server took it; without one it lies in the outbox folder.
    SENT,
    /// The address does not work: a mail server said so, at once or later.
    BOUNCED,
    /// No mail server took it for two days.
    GIVEN_UP;

    /// Whether its reader never got it.
    public boolean isFailing() {
        return switch (this) {
            case BOUNCED, GIVEN_UP -> true;
            case WAITING, SENT -> false;
        };
    }
}
