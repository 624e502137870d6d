/// Who agrees: somebody other than the author approves a post, returns it, refuses it for good, or
/// takes it back.
///
/// *Approval*: somebody else's yes to exactly what they saw, bound to the post's fingerprint; any
/// change voids it. *Release*: the last look at a post at its time, with the consents in force
/// then. *Withdrawal*: a post is taken back, by somebody or because a consent or a permission was
/// withdrawn. *Point*: a finding about which whoever approves has to decide; the decision is kept
/// with the approval.
@ApplicationModule(
        allowedDependencies = {
            "ledger",
            "people",
            "signin",
            "digests",
            "pupils",
            "photos",
            "consent",
            "permissions",
            "verdicts",
            "notices",
            "stops",
            "pace",
            "watch",
            "posts",
            "posts :: screens"
        })
@NullMarked
@CheckReturnValue
package org.verger.review;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
