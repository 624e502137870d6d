/// Who comes onto a school's roll and leaves it by hand: a child is written down, put right, and
/// ended, one at a time, where no list is brought from the school's own records.
///
/// *Admission*: one child's place on the roll, as the office keeps it.
@ApplicationModule(allowedDependencies = {"ledger", "people", "pupils"})
@NullMarked
@CheckReturnValue
package org.verger.admissions;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
