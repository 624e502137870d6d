/// Who else may say who somebody is: the trust's own Microsoft or Google, or another provider.
///
/// *Provider*: who says it. *Identity*: whom a provider names, by issuer and subject. *Binding*:
/// the lasting tie between an account and one identity. A provider proves and gives nothing: it
/// makes no account, and no role comes from it.
@ApplicationModule(allowedDependencies = {"ledger", "signin", "signin :: screens"})
@NullMarked
@CheckReturnValue
package org.verger.providers;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
