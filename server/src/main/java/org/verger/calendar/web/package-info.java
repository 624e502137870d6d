/// The calendar as a month, a week and a list.
@NullMarked
@CheckReturnValue
package org.verger.calendar.web;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
