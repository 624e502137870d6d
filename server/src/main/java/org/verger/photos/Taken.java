package org.verger.photos;

/// The answer to an upload.
public sealed interface Taken {

    /// It became a photo, described by nothing and showing nobody yet.
    record AsPhoto(Photo photo) implements Taken {}

    /// It was not taken; the words say why and what to do.
    record Not(String fileName, String words) implements Taken {}
}
