/// What is taken away at night because nothing needs it any more: files that no row refers to, and
/// letters that lay in the outbox folder for long.
@ApplicationModule(allowedDependencies = {"blobs", "notices", "people"})
@NullMarked
@CheckReturnValue
package org.verger.sweeps;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
