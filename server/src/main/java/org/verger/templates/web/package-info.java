/// The pages on which templates are written, agreed to, and used from a phone.
@NullMarked
@CheckReturnValue
package org.verger.templates.web;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
