package org.verger.signin;

import java.time.Instant;

/// What comes of an attempt to sign in.
public sealed interface SignInAnswer {
    /// It is this person.
    record In(AccountKey account) implements SignInAnswer {}

    /// The address or the proof is wrong; which of them, nobody is told.
    record Wrong() implements SignInAnswer {}

    /// Too many tries: the next is judged from this time on.
    record Wait(Instant until) implements SignInAnswer {}

    /// Too many people are signing in at this moment.
    record Busy() implements SignInAnswer {}
}
