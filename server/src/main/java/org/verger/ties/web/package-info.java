/// The pages on which colleagues declare which pupils they know, and on which that is seen.
@NullMarked
@CheckReturnValue
package org.verger.ties.web;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
