/// The screens on which posts are written.
@NullMarked
@CheckReturnValue
package org.verger.posts.web;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
