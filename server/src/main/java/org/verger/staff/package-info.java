/// Who works at a school and how they come in: people are added, appointed, let in and kept out.
///
/// *Colleague*: somebody with an appointment in force at a school or for the whole trust.
@ApplicationModule(
        allowedDependencies = {
            "ledger",
            "people",
            "pupils",
            "ties",
            "proofs",
            "signin",
            "signin :: screens",
            "providers",
            "oncall"
        })
@NullMarked
@CheckReturnValue
package org.verger.staff;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
