/// Who is known to a school: anybody is found by the beginning of their name, and lists of them are
/// printed.
///
/// *Found*: a pupil, one who has left, somebody who works for the school or governs it, or a carer.
/// It knows nothing by itself and asks the modules that do.
@ApplicationModule(allowedDependencies = {"people", "pupils", "carers"})
@NullMarked
@CheckReturnValue
package org.verger.directory;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
