/// Who of those who work at a school knows one of its pupils otherwise than by work.
///
/// *Tie*: how somebody knows a child, as they declared it: as a parent, a relative, a friend of the
/// family. A declared tie explains what would otherwise have to be asked about; it is nothing
/// against anybody.
@ApplicationModule(allowedDependencies = {"ledger", "people", "pupils"})
@NullMarked
@CheckReturnValue
package org.verger.ties;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
