/// What a person hears of by e-mail that can wait, and how often: at once, once a day, once a week,
/// or not at all.
///
/// *Item*: one thing that happened and can wait. *Rhythm*: how often somebody wants to hear.
/// *Digest*: one letter with everything since the last. What cannot wait is an alarm of `oncall`,
/// and there is no kind of item for it: it can never end up here.
@ApplicationModule(
        allowedDependencies = {"vault", "ledger", "people", "terms", "notices", "frame", "signin"})
@NullMarked
@CheckReturnValue
package org.verger.digests;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
