package org.verger.pictures;

import static org.bytedeco.opencv.global.opencv_core.CV_64F;
import static org.bytedeco.opencv.global.opencv_imgproc.warpAffine;

import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Size;

/// A picture turned about its middle, whole, and the way back: where in the upright picture a
/// square found in the turned one lies.
final class Tilted {
    private final Mat mat;
    private final Mat original;
    private final double cos;
    private final double sin;

    private Tilted(Mat mat, Mat original, double radians) {
        this.mat = mat;
        this.original = original;
        this.cos = Math.cos(radians);
        this.sin = Math.sin(radians);
    }

    static Tilted upright(Mat original) {
        return new Tilted(original, original, 0);
    }

    /// Anticlockwise, so that a head leaning to the right stands up.
    static Tilted by(int degrees, Mat original) {
        double radians = Math.toRadians(degrees);
        var tilted = new Tilted(new Mat(), original, radians);
        tilted.turn();
        return tilted;
    }

    Mat mat() {
        return mat;
    }

    /// A square of this picture as a face of the upright one.
    Face face(Rect square) {
        double right = square.x() + square.width() / 2.0 - mat.cols() / 2.0;
        double down = square.y() + square.height() / 2.0 - mat.rows() / 2.0;
        return new Face(
                original.cols() / 2.0 + cos * right - sin * down,
                original.rows() / 2.0 + sin * right + cos * down,
                square.width());
    }

    private void turn() {
        double width = original.cols();
        double height = original.rows();
        double wider = width * cos + height * Math.abs(sin);
        double higher = width * Math.abs(sin) + height * cos;
        double right = (wider - cos * width - sin * height) / 2;
        double down = (higher + sin * width - cos * height) / 2;
        var motion = new DoublePointer(cos, sin, right, -sin, cos, down);
        warpAffine(
                original,
                mat,
                new Mat(2, 3, CV_64F, motion),
                new Size((int) Math.ceil(wider), (int) Math.ceil(higher)));
    }

    /// The middle of a face and the side of the square around it, in pixels.
    record Face(double x, double y, double side) {
        Face times(int factor) {
            return new Face(factor * x, factor * y, factor * side);
        }

        /// One face found twice, for no two heads are so close.
        boolean isThatOf(Face other) {
            return Math.hypot(x - other.x, y - other.y) < Math.max(side, other.side) / 2;
        }
    }
}
