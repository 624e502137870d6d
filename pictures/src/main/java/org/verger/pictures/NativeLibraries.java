package org.verger.pictures;

import java.nio.file.Path;

/// Where OpenCV's and Tesseract's libraries are unpacked (about 150 MB, once); only the server's
/// own user should be able to write there.
final class NativeLibraries {
    private NativeLibraries() {}

    /// JavaCPP reads the place from a system property when the first library is loaded: one process
    /// has one such place.
    static void unpackInto(Path folder) {
        System.setProperty("org.bytedeco.javacpp.cachedir", folder.toAbsolutePath().toString());
    }
}
