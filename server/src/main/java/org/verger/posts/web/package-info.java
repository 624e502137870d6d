/// The screens on which posts are written. The screens on which they are decided about show the
/// gate's findings in the same way.
@NamedInterface("screens")
@NullMarked
@CheckReturnValue
package org.verger.posts.web;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
