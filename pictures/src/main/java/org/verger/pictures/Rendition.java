package org.verger.pictures;

/// A new JPEG made of an original's pixels and of nothing else, upright, on white where it was
/// transparent.
public record Rendition(Bytes bytes, int width, int height) {
    public static final String MEDIA_TYPE = "image/jpeg";

    public String mediaType() {
        return MEDIA_TYPE;
    }
}
