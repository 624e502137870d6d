/// OFF-8: a link is safe and leads where it says. Everything that can be told from how it is
/// written is told here; whether it answers, and where it leads in the end, comes in with the
/// circumstances, from whoever may look outside.
@NullMarked
@CheckReturnValue
package org.verger.gate.links;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
