/// What the head should hear of without anybody being told off: somebody takes one child after
/// another out of a photo, as if to find out which of them may not be shown.
///
/// *Removal*: somebody said that a child is not in a photo after all, took the photo out, or gave
/// up the draft. *Trying*: so many children by one person within a day, or within two weeks, in
/// whatever posts, that it is noticed. The writer is told nothing.
@ApplicationModule(allowedDependencies = {"ledger", "people", "pupils"})
@NullMarked
@CheckReturnValue
package org.verger.watch;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
