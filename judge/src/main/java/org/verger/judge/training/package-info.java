/// Learns the judge's weights from texts that others published and from those that we invented. One
/// command, {@link Train}; the same files give the same weights. A fifth of all texts is never
/// looked at here: `bench` measures on it.
///
/// Words: a *fold* is a fifth of the texts, chosen by a hash of the text, or of its template where
/// we invented it; a *held-out sum* is a head's sum for a text that it was not taught with.
@NullMarked
@CheckReturnValue
package org.verger.judge.training;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
