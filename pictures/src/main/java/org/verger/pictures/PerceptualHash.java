package org.verger.pictures;

import static org.bytedeco.opencv.global.opencv_core.CV_32F;
import static org.bytedeco.opencv.global.opencv_core.dct;
import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_BGR2GRAY;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_AREA;
import static org.bytedeco.opencv.global.opencv_imgproc.cvtColor;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;

import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;

import java.util.Arrays;

/// What a picture looks like from afar, in 64 bits (pHash: Zauner, "Implementation and Benchmarking
/// of Perceptual Image Hash Functions", 2010). Smaller copies, other qualities and another
/// brightness leave it nearly as it is; a mirror image does not. It says nothing of who is in it.
///
/// @param bits a bit for each of the eight by eight slowest waves: whether it is over the median
public record PerceptualHash(long bits) {
    private static final int SIDE = 32;
    private static final int WAVES = 8;
    private static final int LIKE = 10;

    static PerceptualHash of(Pixels picture) {
        var grey = new Mat();
        cvtColor(picture.mat(), grey, COLOR_BGR2GRAY);
        resize(grey, grey, new Size(SIDE, SIDE), 0, 0, INTER_AREA);
        grey.convertTo(grey, CV_32F);
        dct(grey, grey);
        return of(slowest(new FloatPointer(grey.data())));
    }

    /// In how many of its bits another picture differs; about 32 where they are strangers.
    public int distance(PerceptualHash other) {
        return Long.bitCount(bits ^ other.bits);
    }

    /// Most likely the same picture, or one made of it.
    public boolean isLike(PerceptualHash other) {
        return distance(other) <= LIKE;
    }

    /// Without the flat ones, which are the brightness.
    private static float[] slowest(FloatPointer waves) {
        var slowest = new float[WAVES * WAVES];
        for (int at = 0; at < slowest.length; at++) {
            slowest[at] = waves.get(SIDE * (1 + at / WAVES) + 1 + at % WAVES);
        }
        return slowest;
    }

    private static PerceptualHash of(float[] waves) {
        var sorted = waves.clone();
        Arrays.sort(sorted);
        float median = (sorted[31] + sorted[32]) / 2;
        long bits = 0;
        for (int at = 0; at < waves.length; at++) {
            bits |= waves[at] > median ? 1L << at : 0;
        }
        return new PerceptualHash(bits);
    }
}
