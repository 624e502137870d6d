/// What may be published at once, without asking again: words with gaps that somebody else agreed
/// to in calm, for snow at six in the morning.
///
/// *Template*: words with slots. *Slot*: a gap that takes a day, a time, a number or one of a few
/// choices, and never what somebody types. *Use*: a post that was made of a template; the others
/// who decide are told at once.
@ApplicationModule(
        allowedDependencies = {
            "ledger",
            "people",
            "signin",
            "notices",
            "permissions",
            "verdicts",
            "stops",
            "links",
            "posts",
            "posts :: screens",
            "review"
        })
@NullMarked
@CheckReturnValue
package org.verger.templates;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
