/// The page with the switch, and what every page concerned says while it is on.
@NullMarked
@CheckReturnValue
package org.verger.stops.web;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
