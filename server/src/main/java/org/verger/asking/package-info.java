/// Asking carers where their child may be shown: a letter with a link of their own, and the pages
/// behind it, which they answer on their phone without signing in.
///
/// *Link*: opens one carer's pages for a time; only its hash is kept. Until the carer has answered
/// for a child it takes any answer, afterwards only a no. It comes with the question, from the
/// office, or to whoever asks for it by their address. *Round*: one sending of letters to everybody
/// who has not answered.
@ApplicationModule(
        allowedDependencies = {
            "ledger", "blobs", "people", "proofs", "notices", "pupils", "carers", "consent",
            "answers", "photos", "posts", "review"
        })
@NullMarked
@CheckReturnValue
package org.verger.asking;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
