/// The screens on which a chain is set up, tried out and answered.
@NullMarked
@CheckReturnValue
package org.verger.oncall.web;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
