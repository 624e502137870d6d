package org.verger.pictures;

import org.bytedeco.javacpp.PointerScope;
import org.verger.pictures.Development.Developed;
import org.verger.pictures.Development.Refused;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;

/// Makes what may be published out of what was uploaded. Safe for many threads: headers are checked
/// side by side, pixels one photograph at a time in the whole process, which bounds the memory.
public final class Darkroom {
    private static final int[] SMALLER_SIDES = {1024, 480};
    private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();

    private final Limits limits;

    /// OpenCV's libraries are unpacked (about 140 MB, once) into `nativeLibraries`, which only the
    /// server's own user should be able to write, when the first photograph is developed.
    public Darkroom(Limits limits, Path nativeLibraries) {
        this.limits = limits;
        NativeLibraries.unpackInto(nativeLibraries);
    }

    /// Neither keeps nor changes the original.
    public Development develop(byte[] original) {
        if (original.length > limits.maxBytes()) {
            return new Refused(Reason.TOO_LARGE);
        }
        return Kind.of(original)
                .map(kind -> develop(original, kind))
                .orElseGet(() -> new Refused(notTaken(original)));
    }

    /// Counts the faces in a rendition made earlier, for a better counter may have come since: at
    /// least so many.
    public int countFaces(Rendition rendition) {
        ONE_AT_A_TIME.lock();
        try (var _ = new PointerScope()) {
            return Faces.find(Pixels.of(rendition)).count();
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }

    private static Reason notTaken(byte[] original) {
        return Kind.isPictureNotTaken(original) ? Reason.KIND_NOT_TAKEN : Reason.NOT_A_PICTURE;
    }

    private Development develop(byte[] original, Kind kind) {
        return Anatomy.of(original, kind)
                .map(anatomy -> develop(original, anatomy))
                .orElseGet(() -> new Refused(Reason.DAMAGED));
    }

    private Development develop(byte[] original, Anatomy anatomy) {
        if (!limits.allow(anatomy)) {
            return new Refused(Reason.TOO_MANY_PIXELS);
        }
        ONE_AT_A_TIME.lock();
        try (var _ = new PointerScope()) {
            return Pixels.decode(original, anatomy, limits.longestSide())
                    .<Development>map(pixels -> print(pixels, original, anatomy))
                    .orElseGet(() -> new Refused(Reason.DAMAGED));
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }

    private static Developed print(Pixels pixels, byte[] original, Anatomy anatomy) {
        var faces = Faces.find(pixels);
        var discovered =
                new Discovered(
                        faces.count(),
                        faces.largest(),
                        anatomy.metadata(),
                        Bytes.sha256(original),
                        PerceptualHash.of(pixels));
        return new Developed(pixels.rendition(), smaller(pixels), discovered);
    }

    private static List<Rendition> smaller(Pixels full) {
        int longest = Math.max(full.width(), full.height());
        return IntStream.of(SMALLER_SIDES)
                .filter(side -> side < longest)
                .mapToObj(side -> full.atMost(side).rendition())
                .toList();
    }
}
