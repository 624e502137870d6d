/// Who looks after a child, and what the law gives each of them.
///
/// *Carer*: a parent, somebody else who looks after children of the school, or a local authority.
/// *Bond*: what a carer is to one child: how they are related, whether they have parental
/// responsibility, may consent for the child, and may be contacted. None follows from another, so
/// each is written down by itself; what usually follows stands at [Relation].
@ApplicationModule(allowedDependencies = {"ledger", "people", "pupils"})
@NullMarked
@CheckReturnValue
package org.verger.carers;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
