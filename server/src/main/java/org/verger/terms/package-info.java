/// On which days a school teaches.
///
/// *Term*: from a day until a day. *Closed day*: one within a term on which the school is closed.
/// Whoever has to know whether somebody is there today asks here.
@ApplicationModule(allowedDependencies = {"ledger", "people"})
@NullMarked
@CheckReturnValue
package org.verger.terms;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
