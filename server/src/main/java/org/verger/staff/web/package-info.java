/// The pages on which a school's staff are looked after.
@NullMarked
@CheckReturnValue
package org.verger.staff.web;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
