/// Forms: what was typed is read into values or into a list of what is wrong, field by field, and
/// is never lost.
///
/// *Form*: what a browser sent. *Answer*: one field of it, with the rules it must pass. *Filled*: a
/// form as it is shown again, with what was typed and what is wrong.
@ApplicationModule(allowedDependencies = {"parts"})
@NullMarked
@CheckReturnValue
package org.verger.forms;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
