package org.verger.publishing;

/// How far a publication has come on its network.
public enum PublicationState {
    /// It waits for its time.
    DUE,
    /// The publish call was begun. Found so after an interruption, what happened is unknown until
    /// looking settles it.
    SENDING,
    /// The public can see it.
    PUBLISHED,
    /// Looking showed that the publish call had no effect; somebody decides whether to try again.
    NOT_PUBLISHED,
    /// Somebody wants it tried again: looking comes first, and where it is not there it is due once
    /// more.
    AGAIN,
    /// It was to come out here, and then its author chose other places, or somebody left it at that
    /// it did not.
    LEFT_OUT,
    /// Looking showed that the public cannot see it, and it will not come out.
    GONE
}
