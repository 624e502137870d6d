package org.verger.posts;

import org.jspecify.annotations.Nullable;
import org.verger.parts.Tag;

import java.util.List;

/// Where a post is to be seen, or was. The module that publishes answers.
public interface Whereabouts {

    /// Every network that the post was planned for.
    List<Place> of(PostId post);

    /// Every network, by name, where the public may see a post that was taken back: it came out
    /// there, and looking has not shown that it is gone.
    List<String> stillSeen(PostId post);

    /// One network: its name as people say it, how far the post has come there, and its address
    /// there while the public can see it.
    ///
    /// @param choice what whoever asks can decide about it there
    record Place(Site site, String network, Tag state, @Nullable String address, Choice choice) {}

    /// What somebody can decide about a place where a post did not come out.
    enum Choice {
        NONE,
        /// To have it tried again, or to leave it at that.
        TRY_OR_LEAVE,
        /// To leave it at that: the yes to the post has run out.
        LEAVE
    }
}
