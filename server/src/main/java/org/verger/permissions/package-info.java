/// Whom and what the school may mention: the Principal's permission, asked for before anything is
/// said of a member of staff, a child, a parent, an activity or an event (PRN-6).
///
/// *Permission*: a yes to mention one *subject*, so far as its *reach* goes, from a day until a day
/// or until it is withdrawn. One that names a child outweighs no refusal: it serves where and while
/// the child may be named. *Named other*: who gives permission for what the Principal writes,
/// because nobody approves their own.
@ApplicationModule(allowedDependencies = {"ledger", "people", "pupils", "consent"})
@NullMarked
@CheckReturnValue
package org.verger.permissions;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
