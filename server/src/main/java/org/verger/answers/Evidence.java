package org.verger.answers;

import org.verger.blobs.BlobId;

import java.util.Optional;

/// How the school knows of an answer.
public sealed interface Evidence {

    /// On paper, which the office has, with a scan of it where there is one.
    record Paper(Optional<BlobId> scan) implements Evidence {}

    /// By the one who answers, through a link that was sent to them alone.
    record Link() implements Evidence {}

    /// From the school's information system, which has it from there: "SIMS export of 3 May 2027".
    record Import(String source) implements Evidence {
        public Import {
            source = source.strip();
            if (source.isEmpty() || source.length() > 200)
                throw new IllegalArgumentException("a source has 1 to 200 characters");
        }
    }
}
