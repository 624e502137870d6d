/// The pages on which a school's terms and closed days are seen and kept.
@NullMarked
@CheckReturnValue
package org.verger.terms.web;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
