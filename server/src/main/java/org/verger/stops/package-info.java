/// Whether anything may come out just now: one press stops every post of a school, or of the whole
/// trust, until somebody lifts it.
///
/// *Stop*: from when until when nothing comes out, why, and who said so. Whoever lets a post out
/// asks here in the same transaction, and a stop waits for those who are asking: once it is
/// written, nothing more is let out.
@ApplicationModule(allowedDependencies = {"ledger", "people"})
@NullMarked
@CheckReturnValue
package org.verger.stops;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
