package org.verger.photos;

import org.verger.blobs.BlobId;
import org.verger.gate.PictureFacts;
import org.verger.pupils.PupilId;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// A photo of a post: what it shows in words, the children in it, its re-encoded sizes (the largest
/// first), and what was found in the original. The original itself is not kept.
public record Photo(
        PhotoId id,
        String altText,
        String fileName,
        List<Size> sizes,
        PictureFacts facts,
        Set<PupilId> children) {

    /// One size of a picture, in pixels.
    public record Size(int width, int height, BlobId blob) {}

    public Photo {
        altText = altText.strip();
        sizes = List.copyOf(sizes);
        children = Set.copyOf(children);
        if (sizes.isEmpty()) throw new IllegalArgumentException("a photo has a size");
    }

    /// The photo with these words for those who cannot see it.
    public Photo described(String words) {
        return new Photo(id, words, fileName, sizes, facts, children);
    }

    /// The photo with this child in it.
    public Photo showing(PupilId child) {
        var more = new LinkedHashSet<>(children);
        more.add(child);
        return new Photo(id, altText, fileName, sizes, facts, more);
    }

    /// The photo without this child in it.
    public Photo notShowing(PupilId child) {
        var fewer = new LinkedHashSet<>(children);
        fewer.remove(child);
        return new Photo(id, altText, fileName, sizes, facts, fewer);
    }
}
