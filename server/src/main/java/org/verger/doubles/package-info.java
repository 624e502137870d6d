/// Which two records are one child's or one carer's, and how they become one.
///
/// *First*: the record that stays. *Second*: the one that leads to it from then on, so that nothing
/// that points at it breaks. What other modules keep of the second they hand over themselves; where
/// the two differ, the stricter holds. Records of two schools never meet: what is another school's
/// is not there.
@ApplicationModule(allowedDependencies = {"people", "pupils", "carers", "consent"})
@NullMarked
@CheckReturnValue
package org.verger.doubles;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
