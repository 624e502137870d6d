/// Each person's first page.
@NullMarked
@CheckReturnValue
package org.verger.overview.web;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
