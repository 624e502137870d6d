/// The children on a school's roll.
///
/// *Pupil*: a child who is on the roll or has left it. *Leaver*: one who has left, and when.
/// *Enrolment*: what the school's own records say of a child.
@ApplicationModule(allowedDependencies = {"ledger", "people"})
@NullMarked
@CheckReturnValue
package org.verger.pupils;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
