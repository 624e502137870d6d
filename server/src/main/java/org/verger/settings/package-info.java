/// What can be set, and what it is set to. Every module's settings are a record under `verger.…`
/// whose components each carry a [Meaning]; from those records this module prints the one list that
/// `./verger --check-config` shows, and says what is wrong with the values.
///
/// *Setting*: one thing that can be set, named by its environment variable. *Home*: the folder in
/// which everything that this installation keeps lies.
@ApplicationModule(allowedDependencies = {})
@NullMarked
@CheckReturnValue
package org.verger.settings;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
