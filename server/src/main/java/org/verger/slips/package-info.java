/// Asking pupils themselves, from the age at which they are asked too: a slip of paper with a code,
/// and the question that it opens on any phone, without an account.
///
/// *Slip*: opens one pupil's question for a time; only the hash of its code is kept. Until the
/// pupil has answered it takes any answer, afterwards only a no. The pupil's own no counts at every
/// age.
@ApplicationModule(allowedDependencies = {"ledger", "people", "pupils", "consent", "answers"})
@NullMarked
@CheckReturnValue
package org.verger.slips;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
