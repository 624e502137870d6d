/// How people hear of things outside Verger's pages: letters by e-mail, kept until they are
/// delivered.
///
/// *Letter*: a few plain words to one address; nothing of a child or a case stands in it, only a
/// link. *Outbox*: the letters that were written, and how far each came. *Bounced*: the address
/// does not work, and its mail server said so. *Given up*: tried for two days and never taken.
@ApplicationModule(allowedDependencies = {"vault", "ledger", "people", "frame"})
@NullMarked
@CheckReturnValue
package org.verger.notices;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
