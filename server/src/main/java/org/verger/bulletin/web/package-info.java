/// The pages of a school that the whole world may read.
@NullMarked
@CheckReturnValue
package org.verger.bulletin.web;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
