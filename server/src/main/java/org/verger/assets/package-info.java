/// The files that browsers load beside a page, and the headers that keep foreign script out.
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
@CheckReturnValue
package org.verger.assets;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
