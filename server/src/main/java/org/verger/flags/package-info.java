/// Which children may never be shown, for a reason that nobody but the head and the safeguarding
/// lead reads.
///
/// *Flag*: never to be published, from the moment it is set until it is ended. The reason is
/// sealed; whoever asks whether a child may be shown hears the same no as without a consent.
/// *Look*: somebody is asked to look at a child, since one of the same name and birthday has a flag
/// at another school of the trust.
@ApplicationModule(allowedDependencies = {"ledger", "vault", "people", "pupils", "consent"})
@NullMarked
@CheckReturnValue
package org.verger.flags;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
