package org.verger.review;

import org.verger.posts.Fingerprint;
import org.verger.posts.PostId;

import java.util.Optional;

/// A yes that was given in calm, before the post was written. The module that keeps such answers
/// says so.
public interface StandingYes {
    /// To exactly what the yes was given, where there is one.
    Optional<Fingerprint> to(PostId post);
}
