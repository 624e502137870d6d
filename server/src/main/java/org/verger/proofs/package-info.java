/// What somebody can show to prove who they are: a password, a code from a phone, a passkey, a link
/// sent by mail, and for a bad day a recovery code. Each is used once or compared slowly, kept as a
/// hash or sealed, and none of them gives any right.
///
/// *Code*: six digits from a phone, good for half a minute (RFC 6238). *Recovery code*: one of ten
/// on paper. *Link*: good once, for a quarter of an hour. *Passkey*: a key that stays on a device.
@ApplicationModule(allowedDependencies = {"platform", "vault", "ledger"})
@NullMarked
@CheckReturnValue
package org.verger.proofs;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
