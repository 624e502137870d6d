/// The pages on which the office writes down who looks after a child.
@NullMarked
@CheckReturnValue
package org.verger.carers.web;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
