/// What happened, provably. Every verb writes its *entry* here in its own transaction, so that act
/// and record stand or fall together; nothing is ever changed or taken out.
///
/// *Act*: what a verb did, on which thing, serving which clauses. *Entry*: an act with who, when,
/// for whom, in a form that is final. *Particulars*: its personal part, sealed under the key of the
/// person or thing it concerns; when that key is destroyed the particulars are gone and the entry
/// still proves itself. *Timeline*: the entries of one thing. *Journal*: those of the school.
@ApplicationModule(allowedDependencies = {"platform", "vault", "gate"})
@NullMarked
@CheckReturnValue
package org.verger.ledger;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
