/// The page on which a school says how long it waits.
@NullMarked
@CheckReturnValue
package org.verger.pace.web;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
