/// The buttons beside a place where a post did not come out.
@NullMarked
@CheckReturnValue
package org.verger.publishing.web;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
