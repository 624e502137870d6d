/// How an installation begins: whoever started the server makes its trust, its first school and its
/// first administrator, by a link that works once.
///
/// *Set-up link*: printed on the console at a start where nobody has an account; good until there
/// is an account or the server ends.
@ApplicationModule(allowedDependencies = {"people", "signin", "signin :: screens"})
@NullMarked
@CheckReturnValue
package org.verger.setup;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
