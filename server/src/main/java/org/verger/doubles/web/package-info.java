/// The pages on which two records become one.
@NullMarked
@CheckReturnValue
package org.verger.doubles.web;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
