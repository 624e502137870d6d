/// The screens on which posts are decided about.
@NullMarked
@CheckReturnValue
package org.verger.review.web;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
