/// Lists that a person brings from the school's own records: shown beside what they would change,
/// taken over whole or not at all, and taken back within a day.
///
/// *Preview*: what a list would change, kept for an hour so that what is confirmed is what was
/// seen. *Import*: a list that was confirmed; it is taken over in the background, so that no
/// browser has to wait for it. *Undo*: everybody stands again as they stood before, unless
/// something else has come to rest on it.
@ApplicationModule(
        allowedDependencies = {
            "carers", "changes", "consent", "copies", "ledger", "lists", "people", "pupils",
            "staff", "tables", "vault"
        })
@NullMarked
@CheckReturnValue
package org.verger.imports;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
