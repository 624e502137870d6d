/// What is behind the links of a post, as far as somebody who looks from outside can tell.
///
/// *Looking*: a link is followed by the server itself, a few hops, from outside only: no address of
/// the school's own network, of this machine or of a cloud's insides is ever asked.
@ApplicationModule(allowedDependencies = {})
@NullMarked
@CheckReturnValue
package org.verger.links;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
