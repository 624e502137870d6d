/// The office's screens of coverage: the picture, a round of letters, a class list.
@NullMarked
@CheckReturnValue
package org.verger.coverage.web;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
