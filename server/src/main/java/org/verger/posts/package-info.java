/// What somebody wants to publish: a post is written, examined by the gate, and submitted.
///
/// *Post*: a text with photos. *Site*: a place where it comes out, which its author chose.
/// *Verdict*: what the gate found in it. *Fingerprint*: the hash of exactly what people see of it;
/// an approval is bound to it.
@ApplicationModule(
        allowedDependencies = {
            "ledger",
            "blobs",
            "people",
            "pupils",
            "roster",
            "photos",
            "consent",
            "permissions",
            "watch",
            "contacts",
            "links",
            "judging",
            "verdicts",
            "pace"
        })
@NullMarked
@CheckReturnValue
package org.verger.posts;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
