package org.verger.publishing;

/// What is to be done next about a publication.
enum Step {
    NOTHING,
    /// Call the network, for the first and only time.
    SEND,
    /// The outcome of a call is unknown: look.
    LOOK,
    /// Somebody wants it tried again: look, and only where it is not there is it due once more.
    LOOK_FIRST,
    /// Take it away from the public.
    TAKE_DOWN,
    /// A call is under way, or its outcome unknown; come back when that is settled.
    WAIT;

    /// Towards the public: what comes next for a publication whose time has come.
    static Step outward(PublicationState state, boolean takenBack) {
        return switch (state) {
            case DUE -> takenBack ? NOTHING : SEND;
            case SENDING -> LOOK;
            case AGAIN -> takenBack ? NOTHING : LOOK_FIRST;
            case PUBLISHED, NOT_PUBLISHED, LEFT_OUT, GONE -> NOTHING;
        };
    }

    /// Away from the public: what comes next for a publication whose post was taken back.
    static Step homeward(PublicationState state) {
        return switch (state) {
            case DUE, PUBLISHED, NOT_PUBLISHED, AGAIN, LEFT_OUT -> TAKE_DOWN;
            case SENDING -> WAIT;
            case GONE -> NOTHING;
        };
    }
}
