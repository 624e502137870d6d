package org.verger.publishing;

import org.verger.networks.PublicationKey;
import org.verger.posts.Fingerprint;
import org.verger.posts.PostId;

import java.util.Optional;

/// A publication as the database has it.
///
/// @param sent the fingerprint, whatever its time, of what its call was begun with
record PublicationRow(
        PublicationKey key,
        PostId post,
        String network,
        PublicationState state,
        boolean takenBack,
        Optional<Fingerprint> sent) {
    Step outward() {
        return Step.outward(state, takenBack);
    }

    /// Whether it waits for its time, or to be tried again.
    boolean isToComeOut() {
        return switch (outward()) {
            case SEND, LOOK_FIRST -> true;
            case NOTHING, LOOK, TAKE_DOWN, WAIT -> false;
        };
    }

    Step homeward() {
        return Step.homeward(state);
    }
}
