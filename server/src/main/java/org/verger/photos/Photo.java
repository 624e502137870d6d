package org.verger.photos;

import org.verger.blobs.BlobId;
import org.verger.gate.Picture.Source;
import org.verger.gate.PictureFacts;
import org.verger.gate.PictureFacts.Reading;
import org.verger.pupils.PupilId;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// A photo of a post: what it shows in words, whose it is, the children in it, its re-encoded sizes
/// (the largest first), and what was found in the original. The original itself is not kept.
public record Photo(
        PhotoId id,
        String altText,
        String fileName,
        Source source,
        List<Size> sizes,
        PictureFacts facts,
        Set<PupilId> children) {

    /// The most characters of what it shows, in words.
    public static final int LONGEST_ALT_TEXT = 1_000;

    /// The most characters of what stands beside it.
    public static final int LONGEST_CREDIT = 300;

    /// One size of a picture, in pixels.
    public record Size(int width, int height, BlobId blob) {
        private static final int SMALLEST_LEGIBLE = 100;

        /// Whether writing in it could be read at all.
        boolean isLegible() {
            return width >= SMALLEST_LEGIBLE && height >= SMALLEST_LEGIBLE;
        }
    }

    /// What its author says of a photo: what it shows, for those who cannot see it, and whose it
    /// is.
    public record Label(String altText, Source source) {}

    public Photo {
        altText = altText.strip();
        sizes = List.copyOf(sizes);
        children = Set.copyOf(children);
        if (sizes.isEmpty()) throw new IllegalArgumentException("a photo has a size");
    }

    /// A photo of the school's own making.
    public Photo(
            PhotoId id,
            String altText,
            String fileName,
            List<Size> sizes,
            PictureFacts facts,
            Set<PupilId> children) {
        this(id, altText, fileName, Source.OURS, sizes, facts, children);
    }

    /// Whether nobody has looked yet at what is written in it.
    public boolean isUnread() {
        return facts.reading() == Reading.NOT_YET;
    }

    /// Whether somebody looked at what is written in it, and could not read it to its end.
    public boolean isGivenUp() {
        return facts.reading() == Reading.GIVEN_UP;
    }

    /// Its largest size, in which writing is read.
    Size largest() {
        return sizes.getFirst();
    }

    /// What its author says of it.
    public Label label() {
        return new Label(altText, source);
    }

    /// The photo with its author saying this of it.
    public Photo labelled(Label label) {
        return new Photo(id, label.altText, fileName, label.source, sizes, facts, children);
    }

    /// The photo with another name for its file, of which the end is kept where it is too long.
    public Photo named(String file) {
        return new Photo(id, altText, PhotoLab.shortened(file), source, sizes, facts, children);
    }

    /// The photo with this child in it.
    public Photo showing(PupilId child) {
        var more = new LinkedHashSet<>(children);
        more.add(child);
        return new Photo(id, altText, fileName, source, sizes, facts, more);
    }

    /// The photo without this child in it.
    public Photo notShowing(PupilId child) {
        var fewer = new LinkedHashSet<>(children);
        fewer.remove(child);
        return new Photo(id, altText, fileName, source, sizes, facts, fewer);
    }
}
