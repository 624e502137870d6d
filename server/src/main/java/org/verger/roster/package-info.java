/// Whose names the gate looks for in what a school writes: its own pupils, those who look after
/// them, and those who work there, and nobody else's.
@ApplicationModule(allowedDependencies = {"people", "pupils", "carers"})
@NullMarked
@CheckReturnValue
package org.verger.roster;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
