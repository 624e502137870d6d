/// Keeps what must not be read by whoever holds the database, a disk or a backup: secrets in the
/// database's rows, and the keys of files. Everything is sealed under one *master key*, which lives
/// outside the database.
///
/// *Sealed*: bytes that only this installation can open, and only in the place they were sealed
/// for.
@ApplicationModule(allowedDependencies = {"platform", "settings"})
@NullMarked
@CheckReturnValue
package org.verger.vault;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
