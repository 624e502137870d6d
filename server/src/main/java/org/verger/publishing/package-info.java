/// What becomes of an approved post outside: it comes out once, at its time, on each network it was
/// approved for, and comes down when it is taken back.
///
/// *Publication*: one post on one network, under a key chosen before the first call. Its publish
/// call is made once; when the answer is lost, what happened is *unknown* and settled by looking,
/// never by sending again.
///
/// A network that the trust has not opened for the school is sent nothing: what is due there waits,
/// and is judged again when the trust opens it.
@ApplicationModule(
        allowedDependencies = {
            "ledger",
            "blobs",
            "photos",
            "links",
            "posts",
            "posts :: screens",
            "review",
            "pupils",
            "bulletin"
        })
@NullMarked
@CheckReturnValue
package org.verger.publishing;

import com.google.errorprone.annotations.CheckReturnValue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
