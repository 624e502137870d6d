/// The screens on which a list of pupils is uploaded, looked at and confirmed.
@NullMarked
@CheckReturnValue
package org.verger.imports.web;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
