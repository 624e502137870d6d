package org.verger.review;

import org.verger.posts.Fingerprint;
import org.verger.posts.PostId;
import org.verger.verdicts.FindingId;

import java.util.Optional;
import java.util.Set;

/// A yes that was given in calm, before the post was written. The module that keeps such answers
/// says so.
public interface StandingYes {
    /// To exactly what the yes was given, where there is one.
    Optional<Fingerprint> to(PostId post);

    /// The same as it is looked up later, also when it holds no longer: who gave it, when, and to
    /// which template.
    Optional<Approvals.Given> given(PostId post);

    /// Which points of exactly this were looked at, one by one, when the yes was given.
    Set<FindingId> decided(PostId post, Fingerprint what);
}
