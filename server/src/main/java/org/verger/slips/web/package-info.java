/// The pages on which slips are written, and those that a pupil sees behind one: no sign-in, no
/// script, three screens at most.
@NullMarked
@CheckReturnValue
package org.verger.slips.web;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
