/// The small parts that pages are made of, and the words they say: buttons, tags, facts, timelines,
/// dates.
@ApplicationModule(allowedDependencies = {})
@NullMarked
@CheckReturnValue
package org.verger.parts;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
