/// The screens of the archive.
@NullMarked
@CheckReturnValue
package org.verger.archive.web;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
