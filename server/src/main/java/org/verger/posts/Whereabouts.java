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
    /// @param undecided whether it did not come out there, and whoever asks can have it tried again
    ///   or leave it at that
    record Place(
            Site site, String network, Tag state, @Nullable String address, boolean undecided) {}
}
