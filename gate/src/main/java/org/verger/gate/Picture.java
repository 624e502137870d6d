package org.verger.gate;

import java.util.List;

/// A picture of a submission, with the children whom the writer says are in it.
public record Picture(String altText, String fileName, List<ChildId> children, PictureFacts facts) {

    public Picture {
        children = children.stream().distinct().toList();
    }
}
