/// How anybody reaches a school: its telephone numbers, mailboxes, postcodes and web sites.
///
/// *Way*: one of them. What stands here is public, and so nobody's personal data to the gate.
@ApplicationModule(allowedDependencies = {"ledger", "people"})
@NullMarked
@CheckReturnValue
package org.verger.contacts;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
