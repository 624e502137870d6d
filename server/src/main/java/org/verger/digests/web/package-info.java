/// The screens on which somebody says how often they want to hear.
@NullMarked
@CheckReturnValue
package org.verger.digests.web;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
