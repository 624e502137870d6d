package org.verger.pictures;

import static org.bytedeco.opencv.global.opencv_core.CV_16U;
import static org.bytedeco.opencv.global.opencv_core.CV_8U;
import static org.bytedeco.opencv.global.opencv_core.ROTATE_180;
import static org.bytedeco.opencv.global.opencv_core.ROTATE_90_CLOCKWISE;
import static org.bytedeco.opencv.global.opencv_core.ROTATE_90_COUNTERCLOCKWISE;
import static org.bytedeco.opencv.global.opencv_core.bitwise_not;
import static org.bytedeco.opencv.global.opencv_core.extractChannel;
import static org.bytedeco.opencv.global.opencv_core.flip;
import static org.bytedeco.opencv.global.opencv_core.insertChannel;
import static org.bytedeco.opencv.global.opencv_core.multiply;
import static org.bytedeco.opencv.global.opencv_core.rotate;
import static org.bytedeco.opencv.global.opencv_core.setNumThreads;
import static org.bytedeco.opencv.global.opencv_core.transpose;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMREAD_COLOR_BGR;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMREAD_IGNORE_ORIENTATION;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMREAD_REDUCED_COLOR_2;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMREAD_REDUCED_COLOR_4;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMREAD_REDUCED_COLOR_8;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMREAD_UNCHANGED;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMWRITE_JPEG_QUALITY;
import static org.bytedeco.opencv.global.opencv_imgcodecs.imdecode;
import static org.bytedeco.opencv.global.opencv_imgcodecs.imencode;
import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_BGRA2BGR;
import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_GRAY2BGR;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_AREA;
import static org.bytedeco.opencv.global.opencv_imgproc.cvtColor;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;

import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;

import java.util.Optional;

/// A decoded picture in native memory: blue, green, red, 8 bits each. Lives as long as the
/// `PointerScope` it was made in; touching this class is what loads OpenCV.
final class Pixels {
    private static final int QUALITY = 85;
    private static final int STRIP = 256;

    static {
        setNumThreads(1);
    }

    private final Mat mat;

    private Pixels(Mat mat) {
        this.mat = mat;
    }

    /// Upright, on white, in sRGB, and no longer than asked; empty when the decoder finds the file
    /// broken, or another size in it than its header gave.
    static Optional<Pixels> decode(byte[] file, Anatomy anatomy, int longestSide) {
        int reduction = anatomy.reduction(longestSide);
        byte[] shown = anatomy.kind() == Kind.GIF ? GifWalk.firstFrame(file) : file;
        var decoded = decoded(shown, flags(anatomy.kind(), reduction));
        if (decoded.cols() != Math.ceilDiv(anatomy.width(), reduction)
                || decoded.rows() != Math.ceilDiv(anatomy.height(), reduction)) {
            return Optional.empty();
        }
        var eightBit = eightBit(decoded);
        if (eightBit.channels() == 4) {
            layOnWhite(eightBit);
        }
        var scaled = new Pixels(eightBit).atMost(longestSide).mat;
        var upright = upright(threeChannels(scaled), anatomy.orientation());
        anatomy.colours().ifPresent(colours -> colours.applyTo(upright));
        return Optional.of(new Pixels(upright));
    }

    /// Those of a picture that a [Darkroom] made: its size is bounded and its bytes are our own.
    static Pixels of(Rendition rendition) {
        byte[] file = rendition.bytes().toArray();
        return Anatomy.of(file, Kind.JPEG)
                .flatMap(anatomy -> decode(file, anatomy, Limits.DEFAULT.longestSide()))
                .orElseThrow(() -> new IllegalArgumentException("not a rendition: " + rendition));
    }

    int width() {
        return mat.cols();
    }

    int height() {
        return mat.rows();
    }

    Mat mat() {
        return mat;
    }

    /// These pixels themselves when they are small enough already.
    Pixels atMost(int longestSide) {
        return scaled((double) longestSide / Math.max(width(), height()));
    }

    Pixels scaled(double factor) {
        if (factor >= 1) {
            return this;
        }
        var smaller = new Mat();
        resize(
                mat,
                smaller,
                new Size(side(width(), factor), side(height(), factor)),
                0,
                0,
                INTER_AREA);
        return new Pixels(smaller);
    }

    Rendition rendition() {
        var out = new BytePointer();
        if (!imencode(".jpg", mat, out, new IntPointer(IMWRITE_JPEG_QUALITY, QUALITY))) {
            throw new IllegalStateException(
                    "a picture of "
                            + width()
                            + " by "
                            + height()
                            + " could not be written as JPEG");
        }
        var bytes = new byte[(int) out.limit()];
        out.get(bytes);
        return new Rendition(Bytes.of(bytes), width(), height());
    }

    /// JavaCPP hands every C++ exception on as a bare `RuntimeException`: here, a file that OpenCV
    /// cannot read. Nothing else runs inside.
    private static Mat decoded(byte[] file, int flags) {
        var encoded = new Mat(new BytePointer(file));
        try {
            return imdecode(encoded, flags);
        } catch (RuntimeException unreadable) {
            return new Mat();
        } finally {
            encoded.release();
        }
    }

    private static int flags(Kind kind, int reduction) {
        if (kind != Kind.JPEG) {
            return IMREAD_UNCHANGED;
        }
        return IMREAD_IGNORE_ORIENTATION
                | switch (reduction) {
                    case 8 -> IMREAD_REDUCED_COLOR_8;
                    case 4 -> IMREAD_REDUCED_COLOR_4;
                    case 2 -> IMREAD_REDUCED_COLOR_2;
                    default -> IMREAD_COLOR_BGR;
                };
    }

    private static Mat eightBit(Mat decoded) {
        if (decoded.depth() != CV_16U) {
            return decoded;
        }
        var eightBit = new Mat();
        decoded.convertTo(eightBit, CV_8U, 1 / 257.0, 0);
        decoded.release();
        return eightBit;
    }

    /// In place and strip by strip, so that a large picture is not held twice.
    private static void layOnWhite(Mat mat) {
        for (int top = 0; top < mat.rows(); top += STRIP) {
            layStripOnWhite(mat.rowRange(top, Math.min(top + STRIP, mat.rows())));
        }
    }

    private static void layStripOnWhite(Mat strip) {
        var alpha = new Mat();
        extractChannel(strip, alpha, 3);
        var colour = new Mat();
        for (int channel = 0; channel < 3; channel++) {
            extractChannel(strip, colour, channel);
            bitwise_not(colour, colour);
            multiply(colour, alpha, colour, 1 / 255.0, -1);
            bitwise_not(colour, colour);
            insertChannel(colour, strip, channel);
        }
        alpha.release();
        colour.release();
    }

    private static Mat threeChannels(Mat mat) {
        if (mat.channels() == 3) {
            return mat;
        }
        var colour = new Mat();
        cvtColor(mat, colour, mat.channels() == 1 ? COLOR_GRAY2BGR : COLOR_BGRA2BGR);
        return colour;
    }

    /// The eight orientations of Exif 2.32: 2, 4, 5 and 7 are mirror images.
    private static Mat upright(Mat mat, int orientation) {
        if (orientation == 1) {
            return mat;
        }
        var turned = new Mat();
        switch (orientation) {
            case 2 -> flip(mat, turned, 1);
            case 3 -> rotate(mat, turned, ROTATE_180);
            case 4 -> flip(mat, turned, 0);
            case 5 -> transpose(mat, turned);
            case 6 -> rotate(mat, turned, ROTATE_90_CLOCKWISE);
            case 7 -> {
                transpose(mat, turned);
                flip(turned, turned, -1);
            }
            case 8 -> rotate(mat, turned, ROTATE_90_COUNTERCLOCKWISE);
            default -> throw new IllegalArgumentException("no orientation " + orientation);
        }
        return turned;
    }

    private static int side(int length, double factor) {
        return Math.max(1, (int) Math.round(length * factor));
    }
}
