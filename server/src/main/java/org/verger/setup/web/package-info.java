/// The one page of setting Verger up.
@NullMarked
@CheckReturnValue
package org.verger.setup.web;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
