package org.verger.pictures;

import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_BGR2GRAY;
import static org.bytedeco.opencv.global.opencv_imgproc.cvtColor;
import static org.bytedeco.tesseract.global.tesseract.OEM_LSTM_ONLY;
import static org.bytedeco.tesseract.global.tesseract.PSM_SPARSE_TEXT;
import static org.bytedeco.tesseract.global.tesseract.RIL_WORD;

import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.tesseract.ETEXT_DESC;
import org.bytedeco.tesseract.ResultIterator;
import org.bytedeco.tesseract.TessBaseAPI;
import org.jspecify.annotations.Nullable;
import org.verger.pictures.Writing.Word;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Tesseract 5 with its English data. An engine is made for each picture, which takes a twentieth
/// of a second: what one picture taught it never colours the next.
final class Tesseract {
    private static final String DATA = "/tessdata/eng.traineddata";
    private static final int DOTS_PER_INCH = 150;

    private Tesseract() {}

    /// Every word it thinks it sees. The time is looked at between words.
    static Writing read(Pixels picture, Duration longest) {
        var engine = engine();
        try {
            var grey = new Mat();
            cvtColor(picture.mat(), grey, COLOR_BGR2GRAY);
            engine.SetImage(grey.data(), grey.cols(), grey.rows(), 1, (int) grey.step());
            engine.SetSourceResolution(DOTS_PER_INCH);
            var watch = new ETEXT_DESC();
            watch.set_deadline_msecs(Math.toIntExact(longest.toMillis()));
            boolean whole = engine.Recognize(watch) == 0 && !watch.deadline_exceeded();
            return new Writing(words(engine.GetIterator()), whole);
        } finally {
            engine.End();
        }
    }

    private static List<Word> words(@Nullable ResultIterator at) {
        var words = new ArrayList<Word>();
        if (at == null || at.isNull()) {
            return words;
        }
        do {
            word(at).ifPresent(words::add);
        } while (at.Next(RIL_WORD));
        return words;
    }

    private static Optional<Word> word(ResultIterator at) {
        var text = at.GetUTF8Text(RIL_WORD);
        var left = new int[1];
        var top = new int[1];
        var right = new int[1];
        var bottom = new int[1];
        if (text == null || !at.BoundingBox(RIL_WORD, left, top, right, bottom)) {
            return Optional.empty();
        }
        return Optional.of(
                new Word(
                        text.getString(StandardCharsets.UTF_8).strip(),
                        left[0],
                        top[0],
                        right[0] - left[0],
                        bottom[0] - top[0],
                        at.Confidence(RIL_WORD) / 100));
    }

    private static TessBaseAPI engine() {
        byte[] data = data();
        var engine = new TessBaseAPI();
        int failed =
                engine.Init(
                        new BytePointer(data),
                        data.length,
                        new BytePointer("eng"),
                        OEM_LSTM_ONLY,
                        (BytePointer) null,
                        0,
                        null,
                        null,
                        false,
                        null);
        if (failed != 0) {
            throw new IllegalStateException("Tesseract could not use " + DATA);
        }
        engine.SetPageSegMode(PSM_SPARSE_TEXT);
        return engine;
    }

    private static byte[] data() {
        try (var in = Tesseract.class.getResourceAsStream(DATA)) {
            if (in == null) {
                throw new IllegalStateException(DATA + " is not on the class path");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(DATA + " could not be read", e);
        }
    }
}
