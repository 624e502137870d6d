/// What is taken away at night because nothing needs it any more: files that no row refers to.
@ApplicationModule(allowedDependencies = {"blobs", "people"})
@NullMarked
@CheckReturnValue
package org.verger.sweeps;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
