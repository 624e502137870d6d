/// What came out, was taken back or was refused, for as long as it is kept; and of each post, why
/// it was allowed.
///
/// *Archive*: the past posts of one school, found by their words. *Why*: the verdicts, the approval
/// and the permissions that a post rested on, and every step since.
@ApplicationModule(
        allowedDependencies = {
            "ledger",
            "people",
            "permissions",
            "verdicts",
            "posts",
            "posts :: screens",
            "review",
            "tables"
        })
@NullMarked
@CheckReturnValue
package org.verger.archive;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
