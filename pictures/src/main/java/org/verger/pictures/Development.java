package org.verger.pictures;

import java.util.List;

/// What became of an upload.
public sealed interface Development {
    /// The renditions, with the smaller ones in falling order of size; none is ever enlarged, so a
    /// small original has fewer.
    record Developed(Rendition full, List<Rendition> smaller, Discovered discovered)
            implements Development {
        public Developed {
            smaller = List.copyOf(smaller);
        }
    }

    /// Nothing was made, and nothing of the upload need be kept.
    record Refused(Reason reason) implements Development {}
}
