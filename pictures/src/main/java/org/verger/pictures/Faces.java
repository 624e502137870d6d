package org.verger.pictures;

import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_BGR2GRAY;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_AREA;
import static org.bytedeco.opencv.global.opencv_imgproc.cvtColor;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;

import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Size;
import org.verger.pictures.Tilted.Face;

import java.util.ArrayList;
import java.util.List;

/// Counts faces that look at the camera: at least so many, never whose. A quick detector, none too
/// strict, looks at the picture upright and with the head leaning to either side; a second, strict
/// one confirms each of its finds on the few pixels around it. Not for two threads at once.
final class Faces {
    private static final QuickLook QUICK = new QuickLook("lbpcascades/lbpcascade_frontalface.xml");
    private static final Cascade STRICT =
            new Cascade("haarcascades/haarcascade_frontalface_alt2.xml", 1.1, 2);
    private static final double MOST_PIXELS = 1_000_000;
    private static final int SMALLEST_UPRIGHT = 30;
    private static final int CLOSE_UPRIGHT = 36;
    private static final int SMALLEST_LEANING = 50;
    private static final int LEANING = 20;
    private static final int SECOND_LOOK = 66;

    /// How many there are, and how much of the picture's height the largest takes, from 0 to 1.
    record Found(int count, double largest) {}

    private Faces() {}

    static Found find(Pixels picture) {
        var small = picture.scaled(Math.sqrt(MOST_PIXELS / picture.width() / picture.height()));
        var grey = new Mat();
        cvtColor(small.mat(), grey, COLOR_BGR2GRAY);
        var faces = in(grey);
        double largest = faces.stream().mapToDouble(Face::side).max().orElse(0);
        return new Found(faces.size(), Math.min(1, largest / small.height()));
    }

    /// Leaning heads are looked for at half the size, where the smallest of them still fill a
    /// window.
    static List<Face> in(Mat grey) {
        var half = new Mat();
        var size = new Size(Math.ceilDiv(grey.cols(), 2), Math.ceilDiv(grey.rows(), 2));
        resize(grey, half, size, 0, 0, INTER_AREA);
        var faces = new ArrayList<Face>();
        add(faces, Tilted.upright(grey), 1, SMALLEST_UPRIGHT, CLOSE_UPRIGHT);
        add(faces, Tilted.by(LEANING, half), 2, SMALLEST_LEANING / 2, 0);
        add(faces, Tilted.by(-LEANING, half), 2, SMALLEST_LEANING / 2, 0);
        return faces;
    }

    private static void add(
            List<Face> faces, Tilted picture, int reduction, int smallest, int close) {
        for (var square : QUICK.find(picture.mat(), smallest, close)) {
            var face = picture.face(square).times(reduction);
            if (faces.stream().noneMatch(face::isThatOf) && isConfirmed(picture.mat(), square)) {
                faces.add(face);
            }
        }
    }

    private static boolean isConfirmed(Mat grey, Rect square) {
        var around = around(grey, square);
        double factor = SECOND_LOOK / (1.6 * square.width());
        var close = new Mat();
        resize(new Mat(grey, around), close, new Size(), factor, factor, INTER_AREA);
        return STRICT.finds(close, SECOND_LOOK / 3);
    }

    /// Three tenths of its side more in each direction, as far as the picture goes.
    private static Rect around(Mat grey, Rect square) {
        int margin = square.width() * 3 / 10;
        int left = Math.max(0, square.x() - margin);
        int top = Math.max(0, square.y() - margin);
        int right = Math.min(grey.cols(), square.x() + square.width() + margin);
        int bottom = Math.min(grey.rows(), square.y() + square.height() + margin);
        return new Rect(left, top, right - left, bottom - top);
    }
}
