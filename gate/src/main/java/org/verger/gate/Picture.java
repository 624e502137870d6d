package org.verger.gate;

import java.util.List;

/// A picture of a submission, with the children whom the writer says are in it.
public record Picture(
        String altText,
        String fileName,
        List<ChildId> children,
        PictureFacts facts,
        Source source) {

    /// Where a picture comes from, as the writer says (PRN-2).
    ///
    /// @param credit what stands beside it: who made it, and of somebody else's by whose leave or
    ///   under which licence it is used; the school's own may have one
    public record Source(Origin origin, String credit) {
        /// Taken or drawn at the school.
        public static final Source OURS = new Source(Origin.OURS, "");

        /// Nobody said.
        public static final Source UNSTATED = new Source(Origin.UNSTATED, "");
    }

    /// Who made a picture.
    public enum Origin {
        OURS,
        SOMEBODY_ELSE,
        UNSTATED
    }

    public Picture {
        children = children.stream().distinct().toList();
    }

    /// A picture of the school's own making.
    public Picture(String altText, String fileName, List<ChildId> children, PictureFacts facts) {
        this(altText, fileName, children, facts, Source.OURS);
    }
}
