package org.verger.pictures;

import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.opencv_core.FileNode;
import org.bytedeco.opencv.opencv_core.FileStorage;
import org.bytedeco.opencv.opencv_objdetect.CascadeClassifier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/// The trained detectors that come in OpenCV's own jar.
final class CascadeFile {
    private static final String FOLDER = "/org/bytedeco/opencv/linux-x86_64/share/opencv4/";

    private CascadeFile() {}

    /// What is made of the file's root, which lives no longer than this call.
    static <T> T read(String name, Function<FileNode, T> made) {
        try (var _ = new PointerScope()) {
            var file = new FileStorage(text(name), FileStorage.READ | FileStorage.MEMORY, "");
            return made.apply(file.getFirstTopLevelNode());
        }
    }

    private static String text(String name) {
        try (var in = CascadeClassifier.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not in OpenCV's jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " could not be read", e);
        }
    }
}
