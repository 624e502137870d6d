/// The screens on which letters are looked after.
@NullMarked
@CheckReturnValue
package org.verger.notices.web;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
