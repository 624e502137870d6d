package org.verger.pictures;

import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.opencv_core.FileStorage;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.RectVector;
import org.bytedeco.opencv.opencv_core.Size;
import org.bytedeco.opencv.opencv_objdetect.CascadeClassifier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// One of the detectors that come in OpenCV's own jar (Viola and Jones, 2001). Not for two threads
/// at once.
final class Cascade {
    private static final String FOLDER = "/org/bytedeco/opencv/linux-x86_64/share/opencv4/";

    private final CascadeClassifier classifier;
    private final double step;
    private final int agreeing;

    /// Each size it looks for is `step` times the one before; a find counts when `agreeing`
    /// neighbouring ones say the same.
    Cascade(String name, double step, int agreeing) {
        this.classifier = loaded(FOLDER + name);
        this.step = step;
        this.agreeing = agreeing;
    }

    /// Squares of at least so many pixels to a side.
    List<Rect> find(Mat grey, int smallest) {
        var found = new RectVector();
        var least = new Size(smallest, smallest);
        classifier.detectMultiScale(grey, found, step, agreeing, 0, least, new Size());
        return List.of(found.get());
    }

    private static CascadeClassifier loaded(String name) {
        try (var _ = new PointerScope()) {
            var file = new FileStorage(text(name), FileStorage.READ | FileStorage.MEMORY, "");
            var classifier = new CascadeClassifier();
            if (!classifier.read(file.getFirstTopLevelNode())) {
                throw new IllegalStateException("OpenCV could not read " + name);
            }
            return classifier.<CascadeClassifier>retainReference();
        }
    }

    private static String text(String name) {
        try (var in = CascadeClassifier.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not in OpenCV's jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " could not be read", e);
        }
    }
}
