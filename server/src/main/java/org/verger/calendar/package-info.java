/// What comes out when: the posts of a school on the days of its year.
///
/// *Entry*: a post at the time at which it comes out, came out, or is meant to. Another's draft is
/// never one.
@ApplicationModule(
        allowedDependencies = {"people", "terms", "posts", "posts :: screens", "publishing"})
@NullMarked
@CheckReturnValue
package org.verger.calendar;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
