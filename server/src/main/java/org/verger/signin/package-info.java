/// Who is visiting, by which account, and what opens to them.
///
/// *Account*: how one person proves who they are. *Factor*: one thing that was proved, and when.
/// *Visit*: a signed-in person at a school, with the roles in force at this very request. *Door*: a
/// question that is answered before a scope is known. Rights are never given here: they come from
/// appointments, and the rights table says what each opens.
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "frame",
            "people",
            "ledger",
            "proofs",
            "notices",
            "vault"
        })
@NullMarked
@CheckReturnValue
package org.verger.signin;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
