package org.verger.pictures;

import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_BGR2GRAY;
import static org.bytedeco.opencv.global.opencv_imgproc.cvtColor;

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
import java.util.Arrays;

/// Counts faces that look at the camera, with OpenCV's LBP cascade: at least so many, never whose.
/// Not for two threads at once.
final class Faces {
    private static final String CASCADE =
            "/org/bytedeco/opencv/linux-x86_64/share/opencv4/lbpcascades/lbpcascade_frontalface_improved.xml";
    private static final CascadeClassifier FRONTAL = load();
    private static final double MOST_PIXELS = 1_000_000;
    private static final int SMALLEST_SIDE = 40;
    private static final double STEP = 1.1;
    private static final int AGREEING_NEIGHBOURS = 4;

    /// How many there are, and how much of the picture's height the largest takes, from 0 to 1.
    record Found(int count, double largest) {}

    private Faces() {}

    static Found find(Pixels picture) {
        var small = picture.scaled(Math.sqrt(MOST_PIXELS / picture.width() / picture.height()));
        var grey = new Mat();
        cvtColor(small.mat(), grey, COLOR_BGR2GRAY);
        var found = new RectVector();
        var smallest = new Size(SMALLEST_SIDE, SMALLEST_SIDE);
        FRONTAL.detectMultiScale(grey, found, STEP, AGREEING_NEIGHBOURS, 0, smallest, new Size());
        return new Found((int) found.size(), largest(found) / small.height());
    }

    private static double largest(RectVector found) {
        return Arrays.stream(found.get()).mapToInt(Rect::height).max().orElse(0);
    }

    private static CascadeClassifier load() {
        try (var _ = new PointerScope()) {
            var file = new FileStorage(cascade(), FileStorage.READ | FileStorage.MEMORY, "");
            var classifier = new CascadeClassifier();
            if (!classifier.read(file.getFirstTopLevelNode())) {
                throw new IllegalStateException("OpenCV could not read " + CASCADE);
            }
            return classifier.<CascadeClassifier>retainReference();
        }
    }

    private static String cascade() {
        try (var in = CascadeClassifier.class.getResourceAsStream(CASCADE)) {
            if (in == null) {
                throw new IllegalStateException(CASCADE + " is not in OpenCV's jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(CASCADE + " could not be read", e);
        }
    }
}
