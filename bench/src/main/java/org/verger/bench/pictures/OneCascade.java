package org.verger.bench.pictures;

import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.global.opencv_imgcodecs;
import org.bytedeco.opencv.opencv_core.FileStorage;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.RectVector;
import org.bytedeco.opencv.opencv_core.Size;
import org.bytedeco.opencv.opencv_objdetect.CascadeClassifier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The peer: one of OpenCV's cascades on the upright picture.
final class OneCascade {
    private static final String FOLDER = "/org/bytedeco/opencv/linux-x86_64/share/opencv4/";

    private final CascadeClassifier classifier;
    private final int smallest;

    OneCascade(String name, int smallest) {
        this.smallest = smallest;
        try (var _ = new PointerScope();
                var in = CascadeClassifier.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not in OpenCV's jar");
            }
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            var file = new FileStorage(text, FileStorage.READ | FileStorage.MEMORY, "");
            var loaded = new CascadeClassifier();
            if (!loaded.read(file.getFirstTopLevelNode())) {
                throw new IllegalStateException("OpenCV could not read " + name);
            }
            this.classifier = loaded.<CascadeClassifier>retainReference();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int count(byte[] jpeg) {
        var grey =
                opencv_imgcodecs.imdecode(
                        new Mat(new BytePointer(jpeg)), opencv_imgcodecs.IMREAD_GRAYSCALE);
        var found = new RectVector();
        classifier.detectMultiScale(
                grey, found, 1.1, 4, 0, new Size(smallest, smallest), new Size());
        return (int) found.size();
    }
}
