/// How far a school's consents reach: who has not answered, where each class may be shown, and what
/// lapses soon.
///
/// *Coverage*: of how many children of a class each use is allowed today. *Class list*: where each
/// child may be shown, to print; it says yes or no, never why.
@ApplicationModule(
        allowedDependencies = {
            "people", "pupils", "carers", "consent", "answers", "asking", "slips", "notices",
            "ledger"
        })
@NullMarked
@CheckReturnValue
package org.verger.coverage;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
