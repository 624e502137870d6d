package org.verger.review;

import org.verger.posts.Fingerprint;
import org.verger.posts.Post;
import org.verger.posts.PostState;

import java.util.Optional;

/// What becomes of a post that the public was seen to see at one of its places.
enum Arrival {
    /// It is out, as it was approved.
    STAYS,
    /// Its author changed it while it was on its way: what is out is not what was approved (PRN-6).
    CHANGED,
    /// Nobody's yes to it stands any more: it was given back while it was on its way, or sent for
    /// approval once more (PRN-6).
    NOT_APPROVED,
    /// It was held back at another place meanwhile, for something that holds for this one too
    /// (OFF-6, OFF-7).
    NO_LONGER_ALLOWED,
    /// Somebody refused it for good meanwhile, and that stands (PRN-6).
    REFUSED,
    /// It was taken back before, and comes down by that.
    COMES_DOWN;

    /// The answer for a post of which this was sent.
    ///
    /// @param sent the fingerprint of what was sent, whatever its time; where nobody knows it, it
    ///   is not taken to be what the post says now
    /// @param allowed whether the gate lets the post out now, with every point decided
    static Arrival of(Post post, Optional<Fingerprint> sent, boolean allowed) {
        boolean asSent = sent.equals(Optional.of(post.fingerprintAtAnyTime()));
        return switch (post.state()) {
            case APPROVED, PUBLISHED -> asSent ? STAYS : CHANGED;
            case HELD -> asSent ? (allowed ? STAYS : NO_LONGER_ALLOWED) : CHANGED;
            case DRAFT, SUBMITTED, DISCARDED -> asSent ? NOT_APPROVED : CHANGED;
            case REFUSED -> REFUSED;
            case WITHDRAWN -> COMES_DOWN;
        };
    }

    /// Whether what holds of the post now has to be asked: only what was held back was found
    /// wanting since.
    static boolean isJudgedAgain(Post post) {
        return post.state() == PostState.HELD;
    }
}
