package org.verger.publishing;

import org.verger.networks.PublicationKey;
import org.verger.posts.PostId;

/// A publication as the database has it.
record PublicationRow(
        PublicationKey key,
        PostId post,
        String network,
        PublicationState state,
        boolean takenBack) {
    Step outward() {
        return Step.outward(state, takenBack);
    }

    Step homeward() {
        return Step.homeward(state);
    }
}
