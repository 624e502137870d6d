/// The school's own public page: the network that needs no account elsewhere.
///
/// *Public page*: there is none until the trust opens it, and none once the trust closes it.
/// *Entry*: one publication on the page. A withdrawn entry is gone (410), and its key never comes
/// back.
@ApplicationModule(allowedDependencies = {"ledger", "people", "blobs"})
@NullMarked
@CheckReturnValue
package org.verger.bulletin;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
