/// The pages on which anybody is found and lists are printed.
@NullMarked
@CheckReturnValue
package org.verger.directory.web;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
