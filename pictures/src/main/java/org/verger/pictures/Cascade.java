package org.verger.pictures;

import org.bytedeco.opencv.opencv_core.FileNode;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.RectVector;
import org.bytedeco.opencv.opencv_core.Size;
import org.bytedeco.opencv.opencv_objdetect.CascadeClassifier;

/// One of OpenCV's detectors (Viola and Jones, 2001). Not for two threads at once.
final class Cascade {
    private final CascadeClassifier classifier;
    private final double step;
    private final int agreeing;

    /// Each size it looks for is `step` times the one before; a find counts when `agreeing`
    /// neighbouring ones say the same.
    Cascade(String name, double step, int agreeing) {
        this.classifier = CascadeFile.read(name, root -> loaded(name, root));
        this.step = step;
        this.agreeing = agreeing;
    }

    /// Whether a square of at least so many pixels to a side holds one.
    boolean finds(Mat grey, int smallest) {
        var found = new RectVector();
        var least = new Size(smallest, smallest);
        classifier.detectMultiScale(grey, found, step, agreeing, 0, least, new Size());
        return !found.empty();
    }

    private static CascadeClassifier loaded(String name, FileNode root) {
        var classifier = new CascadeClassifier();
        if (!classifier.read(root)) {
            throw new IllegalStateException("OpenCV could not read " + name);
        }
        return classifier.<CascadeClassifier>retainReference();
    }
}
