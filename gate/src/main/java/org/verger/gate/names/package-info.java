/// Whose names are written: those of the writer's own school, in whatever form people write them,
/// and nobody else's. What is a name and what is an ordinary word is told by the words around it.
///
/// Words: a *form* is one way of writing somebody's name; a *mention* is a form that was read in a
/// text; its *likelihood* is what the surroundings say for it.
@NullMarked
@CheckReturnValue
package org.verger.gate.names;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
