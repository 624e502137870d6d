/// Who agrees: somebody other than the author approves a post, returns it, or takes it back.
///
/// *Approval*: somebody else's yes to exactly what they saw, bound to the post's fingerprint; any
/// change voids it. *Release*: the last look at a post at its time, with the consents in force
/// then. *Withdrawal*: a post is taken back, by somebody or because a consent was withdrawn.
@ApplicationModule(
        allowedDependencies = {
            "ledger",
            "people",
            "digests",
            "pupils",
            "photos",
            "consent",
            "stops",
            "pace",
            "posts",
            "posts :: screens"
        })
@NullMarked
@CheckReturnValue
package org.verger.review;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
