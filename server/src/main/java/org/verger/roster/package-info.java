/// Whose names the gate looks for in what a school writes: its own pupils, those who look after
/// them, and those who work there, and nobody else's.
///
/// *Edition*: which of the names are in force, those after certain changes on one day. The roster
/// of an edition is built once and shared; nobody is ever given that of an older one.
@ApplicationModule(allowedDependencies = {"people", "pupils", "carers"})
@NullMarked
@CheckReturnValue
package org.verger.roster;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
