/// Answers that a school's information system has from carers and pupils already: what becomes of
/// each when a list of them is brought.
///
/// *Copy*: an answer as it stood elsewhere on some day, with who gave it and from which system it
/// comes. It never takes the place of what was said in Verger on that day or later.
@ApplicationModule(allowedDependencies = {"people", "pupils", "carers", "consent", "answers"})
@NullMarked
@CheckReturnValue
package org.verger.copies;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
