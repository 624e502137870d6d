/// The screens of flags: the children who have one, and one child's.
@NullMarked
@CheckReturnValue
package org.verger.flags.web;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
