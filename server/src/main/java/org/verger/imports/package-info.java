/// Lists that a person brings from the school's own records: read, shown beside what they would
/// change, and taken over whole or not at all.
///
/// *File*: the list as it was uploaded. *Reading*: what it says, row by row, and every *fault* with
/// its line. *Preview*: what it would change on the roll, kept for an hour so that what is
/// confirmed is what was seen.
@ApplicationModule(allowedDependencies = {"ledger", "people", "pupils", "vault"})
@NullMarked
@CheckReturnValue
package org.verger.imports;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
