/// How long a school waits: before a post that nobody gave a time comes out, and before a yes that
/// was not used must be given again.
///
/// *Pause*: the minutes between a yes and the post's coming out, in which it can be taken back.
/// *Lapse*: a yes that was not used so many days after the post's time holds no longer.
@ApplicationModule(allowedDependencies = {"ledger", "people"})
@NullMarked
@CheckReturnValue
package org.verger.pace;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
